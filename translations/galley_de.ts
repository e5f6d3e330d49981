<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Galley</name>
    <message>
        <source>The front matter must be lines of “key: value”.</source>
        <translation>Der Artikelkopf muss aus Zeilen der Form „Schlüssel: Wert“ bestehen.</translation>
    </message>
    <message>
        <source>“%1” lies outside the article&apos;s folder.</source>
        <translation>„%1“ liegt außerhalb des Artikelordners.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>“%1” cannot be found before the article is saved in a folder.</source>
        <translation>„%1“ ist erst auffindbar, wenn der Artikel in einem Ordner gespeichert ist.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the article&apos;s folder.</source>
        <translation>Im Artikelordner gibt es keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read. Write it as 2026-03-01 or 2026-03-01T09:30:00+00:00.</source>
        <translation>„%1“ ist kein lesbares Datum. Richtig ist etwa 2026-03-01 oder 2026-03-01T09:30:00+00:00.</translation>
    </message>
    <message>
        <source>An author here has no name.</source>
        <translation>Hier fehlt der Name einer Autorin oder eines Autors.</translation>
    </message>
    <message>
        <source>An author must be a name, or a map with a name.</source>
        <translation>Unter „authors“ muss ein Name stehen oder eine Zuordnung mit einem Namen.</translation>
    </message>
    <message>
        <source>A picture must be a file name, or a map with “src”.</source>
        <translation>Ein Bild muss ein Dateiname sein oder eine Zuordnung mit „src“.</translation>
    </message>
    <message>
        <source>“comments” must be “open” or “closed”.</source>
        <translation>„comments“ muss „open“ oder „closed“ sein.</translation>
    </message>
    <message>
        <source>“sensitive” must be “true” or “false”.</source>
        <translation>„sensitive“ muss „true“ oder „false“ sein.</translation>
    </message>
    <message>
        <source>“%1” must be text, or a list of texts.</source>
        <translation>„%1“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>Anchors (&amp;), aliases (*) and tags (!) are not read here. Put quotation marks around a value that begins with one of these characters.</source>
        <translation>Anker (&amp;), Verweise (*) und Typangaben (!) werden hier nicht gelesen. Ein Wert, der mit einem dieser Zeichen beginnt, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that has a colon in it needs quotation marks around it.</source>
        <translation>Ein Wert, der einen Doppelpunkt enthält, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon is missing after the key on this line or the one before.</source>
        <translation>In dieser Zeile oder der davor fehlt nach dem Schlüssel ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A key was expected here. Look at the indentation and the quotation marks.</source>
        <translation>Hier wurde ein Schlüssel erwartet. Einrückung und Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put quotation marks around it, and indent with spaces, not with tabs.</source>
        <translation>Ein Wert kann nicht mit diesem Zeichen beginnen. Der Wert gehört in Anführungszeichen; eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.</translation>
    </message>
    <message>
        <source>A list in square brackets is not closed, or has no comma between its parts.</source>
        <translation>Eine Liste in eckigen Klammern ist nicht geschlossen, oder zwischen ihren Teilen fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A map in curly brackets is not closed, or has no comma between its parts.</source>
        <translation>Eine Zuordnung in geschweiften Klammern ist nicht geschlossen, oder zwischen ihren Teilen fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is a control character here that cannot stand in front matter.</source>
        <translation>Hier steht ein Steuerzeichen, das im Artikelkopf nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML (%1).</source>
        <translation>Diese Zeile ist nicht als YAML lesbar (%1).</translation>
    </message>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>Der Speicher reicht nicht aus, um dies zu lesen.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be read.</source>
        <translation>Dies ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Ein Schlüssel muss ein Wort sein, keine Liste und keine Zuordnung.</translation>
    </message>
    <message>
        <source>This is too large to be read: at most 64 KiB of YAML are.</source>
        <translation>Dies ist zu groß: Gelesen werden höchstens 64 KiB YAML.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk at “%2” is full.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Datenträger „%2“ ist voll.</translation>
    </message>
    <message>
        <source>“%1” was not saved: your share of the disk is used up.</source>
        <translation>„%1“ wurde nicht gespeichert: Der zugeteilte Speicherplatz ist aufgebraucht.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is larger than a file may be here.</source>
        <translation>„%1“ wurde nicht gespeichert: So große Dateien sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk can only be read.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you do not have permission to write there.</source>
        <translation>„%1“ wurde nicht gespeichert: Dort fehlt die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder “%2”.</source>
        <translation>„%1“ wurde nicht gespeichert: Es gibt keinen Ordner „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file name is too long.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” was not saved: its symbolic links lead round in a circle.</source>
        <translation>„%1“ wurde nicht gespeichert: Die symbolischen Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk reports an error.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2.</source>
        <translation>„%1“ wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the backup copy that this needs could not be made at “%2”.</source>
        <translation>„%1“ wurde nicht gespeichert: Die dafür nötige Sicherungskopie „%2“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written completely. What it held before is in “%2”.</source>
        <translation>„%1“ konnte nicht vollständig geschrieben werden. Der frühere Inhalt liegt in „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is a folder of that name.</source>
        <translation>„%1“ wurde nicht gespeichert: Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is not an ordinary file.</source>
        <translation>„%1“ wurde nicht gespeichert: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk could not confirm it. Save it again, or elsewhere.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger konnte es nicht bestätigen. Bitte noch einmal oder an anderer Stelle speichern.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>Die Berechtigung zum Lesen von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: its symbolic links lead round in a circle.</source>
        <translation>„%1“ kann nicht gelesen werden: Die symbolischen Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <source>The file name “%1” is too long.</source>
        <translation>Der Dateiname „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 can be opened.</source>
        <translation>„%1“ ist zu groß: Geöffnet werden können höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be opened.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Name one article, as in: galley %1 FILE</source>
        <translation>Bitte einen Artikel angeben, etwa: galley %1 DATEI</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>„%1“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 holds zero bytes, as no text does.</source>
        <translation>„%1“ enthält Nullbytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>%1 could not be formatted: something in it takes too long or too much memory.</source>
        <translation>„%1“ konnte nicht formatiert werden: Etwas darin braucht zu lange oder zu viel Speicher.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no format %1; choose html, fragment, text or pdf.</source>
        <translation>Das Format „%1“ gibt es nicht; möglich sind html, fragment, text und pdf.</translation>
    </message>
    <message>
        <source>%1 is the article itself and is not written over.</source>
        <translation>„%1“ ist der Artikel selbst und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>This build of Galley cannot print PDF.</source>
        <translation>Dieses Galley wurde ohne PDF-Ausgabe gebaut.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>„%1“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary. Perhaps: %2</source>
        <translation>„%1“ steht nicht im Wörterbuch. Vielleicht: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not valid JSON (at byte %2).</source>
        <translation>„%1“ kann nicht gelesen werden: Es ist kein gültiges JSON (bei Byte %2).</translation>
    </message>
    <message>
        <source>%1 cannot be read: it does not say that it is an embed of Galley (“format”).</source>
        <translation>„%1“ kann nicht gelesen werden: Es gibt sich nicht als Einbettung von Galley zu erkennen („format“).</translation>
    </message>
    <message>
        <source>%1 is not shown: it was kept of another address (“url”).</source>
        <translation>„%1“ wird nicht gezeigt: Es wurde von einer anderen Adresse aufbewahrt („url“).</translation>
    </message>
    <message>
        <source>The PDF printer could not be loaded.</source>
        <translation>Die PDF-Ausgabe konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The PDF was not made: printing took more than two minutes.</source>
        <translation>Das PDF wurde nicht erstellt: Die Ausgabe dauerte länger als zwei Minuten.</translation>
    </message>
    <message>
        <source>The PDF was not made: the web engine could not print the article.</source>
        <translation>Das PDF wurde nicht erstellt: Die Web-Engine konnte den Artikel nicht ausgeben.</translation>
    </message>
    <message>
        <source>Footer “%1”: %2</source>
        <translation>Fußteil „%1“: %2</translation>
    </message>
    <message>
        <source>“{{%1}}” has no value, so the part that it stands in is left out.</source>
        <translation>„{{%1}}“ hat keinen Wert; der Abschnitt, in dem es steht, wird weggelassen.</translation>
    </message>
    <message>
        <source>A button or an amount needs both a “label” and a “url”.</source>
        <translation>Eine Schaltfläche oder ein Betrag braucht „label“ und „url“.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that begins with https:// or http://.</source>
        <translation>„%1“ ist keine Webadresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>“{{button}}” is placed, but there is no “button” in the front matter.</source>
        <translation>„{{button}}“ ist gesetzt, aber im Kopf der Vorlage fehlt „button“.</translation>
    </message>
    <message>
        <source>There is no variant “%1”.</source>
        <translation>Es gibt keine Variante „%1“.</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>„%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>“%1” must be “true” or “false”.</source>
        <translation>„%1“ muss „true“ oder „false“ sein.</translation>
    </message>
    <message>
        <source>“choices” must be a list.</source>
        <translation>„choices“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A choice must be a map with “label” and “url”.</source>
        <translation>Eine Auswahlmöglichkeit muss eine Zuordnung mit „label“ und „url“ sein.</translation>
    </message>
    <message>
        <source>“goal” must have the numbers “raised” and “target”.</source>
        <translation>„goal“ muss die Zahlen „raised“ und „target“ enthalten.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read, so this footer is only shown where an article names it.</source>
        <translation>„%1“ ist kein lesbares Datum; dieser Fußteil erscheint deshalb nur, wo ein Artikel ihn nennt.</translation>
    </message>
    <message>
        <source>“variants” must be a list.</source>
        <translation>„variants“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A variant must have an “id”, and a “weight” from 0 to 1000 or none.</source>
        <translation>Eine Variante braucht eine „id“ und, falls angegeben, ein „weight“ von 0 bis 1000.</translation>
    </message>
    <message>
        <source>There is no footer “%1”, nor any other in its folder.</source>
        <translation>Es gibt keinen Fußteil „%1“ und in seinem Ordner auch keinen anderen.</translation>
    </message>
    <message>
        <source>There is no footer “%1”. There are: %2.</source>
        <translation>Es gibt keinen Fußteil „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a footer: it must be a plain file name.</source>
        <translation>„%1“ kann nicht der Name eines Fußteils sein: Es muss ein einfacher Dateiname sein.</translation>
    </message>
    <message>
        <source>Footer “%1”, line %2: %3</source>
        <translation>Fußteil „%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“footers” must be a map of “dir” and “default”.</source>
        <translation>„footers“ muss eine Zuordnung mit „dir“ und „default“ sein.</translation>
    </message>
    <message>
        <source>The folder of the footers must lie in the folder of the publication.</source>
        <translation>Der Ordner der Fußteile muss im Ordner der Publikation liegen.</translation>
    </message>
    <message>
        <source>A publication must be lines of “key: value”.</source>
        <translation>Eine Publikation muss aus Zeilen der Form „Schlüssel: Wert“ bestehen.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write one such as Europe/London.</source>
        <translation>„%1“ ist keine Zeitzone; richtig ist etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Save it as UTF-8 in a text editor.</source>
        <translation>„%1“ ist kein UTF-8-Text. Bitte in einem Texteditor als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is missing.</source>
        <translation>Das Wörterbuch „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 may not be read by you.</source>
        <translation>Die Berechtigung zum Lesen des Wörterbuchs „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is too large.</source>
        <translation>Das Wörterbuch „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 cannot be read.</source>
        <translation>Das Wörterbuch „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is written in an encoding that is not known: %2.</source>
        <translation>Das Wörterbuch „%1“ hat eine unbekannte Zeichenkodierung: %2.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for the language “%1” on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für die Sprache „%1“.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for the language “%1” on this computer: install the package %2.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für die Sprache „%1“: Bitte das Paket %2 installieren.</translation>
    </message>
    <message>
        <source>The web engine does not run for the system administrator. Start Galley as an ordinary user.</source>
        <translation>Die Web-Engine läuft nicht unter der Systemverwaltung (root). Galley bitte als gewöhnlicher Benutzer starten.</translation>
    </message>
    <message>
        <source>This system does not let the web engine build its sandbox. Allow user namespaces for Galley and start it again.</source>
        <translation>Dieses System lässt die Sandbox der Web-Engine nicht zu. Bitte Benutzer-Namensräume für Galley erlauben und es neu starten.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>Font of the editor</source>
        <translation>Schrift des Editors</translation>
    </message>
    <message>
        <source>A picture has no file: write its name between the round brackets.</source>
        <translation>Ein Bild hat keine Datei: Schreiben Sie ihren Namen zwischen die runden Klammern.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown as a picture: its address is not that of a file in the article&apos;s folder.</source>
        <translation>„%1“ kann nicht als Bild gezeigt werden: Die Adresse ist nicht die einer Datei im Ordner des Artikels.</translation>
    </message>
    <message>
        <source>“%1” is left out of exports: a picture may take at most %2.</source>
        <translation>„%1“ wird beim Export weggelassen: Ein Bild darf höchstens %2 groß sein.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be shown: PNG, JPEG, GIF, WebP and AVIF can.</source>
        <translation>„%1“ ist kein Bild, das gezeigt werden kann: PNG, JPEG, GIF, WebP und AVIF können es.</translation>
    </message>
    <message>
        <source>“%1” is left out of exports: the pictures of an article may take %2 together.</source>
        <translation>„%1“ wird beim Export weggelassen: Die Bilder eines Artikels dürfen zusammen %2 groß sein.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “galley --help” lists what needs none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen könnte. „galley --help“ nennt, was keinen braucht.</translation>
    </message>
    <message>
        <source>This build of Galley has no window. “galley --help” lists what needs none.</source>
        <translation>Dieses Galley wurde ohne Fenster gebaut. „galley --help“ nennt, was keines braucht.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>What you do not save will be lost.</source>
        <translation>Was Sie nicht speichern, geht verloren.</translation>
    </message>
    <message>
        <source>What begins here is shown as it is written: formatting it takes too long, or too much memory.</source>
        <translation>Was hier beginnt, wird gezeigt, wie es geschrieben ist: Es zu formatieren dauert zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The answer of %1 says little. You can note by hand what is missing.</source>
        <translation>%1 hat nur wenig mitgeteilt. Was fehlt, lässt sich von Hand ergänzen.</translation>
    </message>
    <message>
        <source>%1 wants no more questions for now. Try again later.</source>
        <translation>%1 nimmt vorerst keine weiteren Anfragen an. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer the question (error %2). You can note what the post says by hand.</source>
        <translation>%1 hat die Anfrage nicht beantwortet (Fehler %2). Was im Beitrag steht, lässt sich von Hand eintragen.</translation>
    </message>
    <message>
        <source>%1 does not give this post out: it was deleted, is private or may not be embedded.</source>
        <translation>%1 gibt diesen Beitrag nicht heraus: Er wurde gelöscht, ist privat oder darf nicht eingebettet werden.</translation>
    </message>
    <message>
        <source>%1 does not know this kind of link. Use the link of a single post.</source>
        <translation>%1 kennt Links dieser Art nicht. Bitte den Link eines einzelnen Beitrags verwenden.</translation>
    </message>
    <message>
        <source>%1 did not accept how Galley asked. You can note what the post says by hand.</source>
        <translation>%1 hat die Anfrage von Galley so nicht angenommen. Was im Beitrag steht, lässt sich von Hand eintragen.</translation>
    </message>
    <message>
        <source>The owner of this video does not let it be embedded.</source>
        <translation>Das Einbetten dieses Videos ist von seinem Kanal nicht freigegeben.</translation>
    </message>
    <message>
        <source>This video is private, or may not be embedded.</source>
        <translation>Dieses Video ist privat oder darf nicht eingebettet werden.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>%1 has nothing at this address: it was deleted, or never was there.</source>
        <translation>%1 hat unter dieser Adresse nichts: Es wurde gelöscht oder war nie da.</translation>
    </message>
    <message>
        <source>%1 does not show this to everybody.</source>
        <translation>%1 zeigt dies nicht öffentlich.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>%1 hat eine unlesbare Antwort geschickt.</translation>
    </message>
    <message>
        <source>%1 does not show its pages to programs. Open it in the browser, and note by hand what it says.</source>
        <translation>%1 zeigt Programmen keine Seiten. Bitte im Browser öffnen und von Hand eintragen, was dort steht.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own just now. Try again later.</source>
        <translation>%1 hat gerade selbst eine Störung. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent Galley somewhere else.</source>
        <translation>%1 hat Galley an eine andere Stelle verwiesen.</translation>
    </message>
    <message>
        <source>Marked as sensitive</source>
        <translation>Als sensibel gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 does not say where this short link leads.</source>
        <translation>%1 gibt nicht an, wohin dieser Kurzlink führt.</translation>
    </message>
    <message>
        <source>Marked as sensitive by its author</source>
        <translation>Beim Veröffentlichen als sensibel gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 gives out a frame without the words of the post. You can note by hand what it says.</source>
        <translation>%1 liefert einen Rahmen ohne den Text des Beitrags. Was dort steht, lässt sich von Hand eintragen.</translation>
    </message>
    <message>
        <source>The page of %1 says nothing about this. You can note by hand what it says.</source>
        <translation>%1 macht auf der Seite keine Angaben dazu. Was dort steht, lässt sich von Hand eintragen.</translation>
    </message>
    <message>
        <source>Usage: galley [--theme light|dark] [FILE]
       galley export FILE [--to html|fragment|text|pdf] [-o OUT]
                     [--embeds card|link|click|provider]
       galley check FILE [--json]
       galley embeds FILE [--fetch|--refresh|--check|--forget URL] [--json]

Without a command, opens the window on FILE.

  export            write the article as its readers will see it
    --to FORMAT     html: one self-contained page (the default); fragment: the
                    article&apos;s markup alone; text: plain text; pdf
    -o OUT          the file to write; - is standard output (the default)
    --embeds FORM   card: from what is kept, nothing remote (the default); link;
                    click: the card, and the provider&apos;s own after a click;
                    provider: the provider&apos;s own markup, for a CMS
  check             list misspellings and other things to look at
  embeds            list the embeds, their providers and what is kept of them
    --fetch         ask the networks for what is not kept yet, and keep it
    --refresh       the same for everything, again
    --check         ask how those that are kept stand at their source
    --forget URL    remove what is kept of that embed
    --json          as JSON (check, embeds)
    --smart         smart punctuation (export)
    --dictionary L  spell in this language instead of the article&apos;s (check)

  --language LANG   the language of Galley&apos;s own words: de, ar, en
  --theme NAME      the window&apos;s look: light or dark
  -h, --help        this text
  -v, --version     the version

Exit status: 0 fine, 1 there are findings, 2 it could not be done.
</source>
        <translation>Aufruf: galley [--theme light|dark] [DATEI]
        galley export DATEI [--to html|fragment|text|pdf] [-o ZIEL]
                      [--embeds card|link|click|provider]
        galley check DATEI [--json]
        galley embeds DATEI [--fetch|--refresh|--check|--forget URL] [--json]

Ohne Befehl öffnet sich das Fenster mit DATEI.

  export            den Artikel so schreiben, wie er veröffentlicht aussieht
    --to FORMAT     html: eine in sich geschlossene Seite (Vorgabe); fragment:
                    nur das Markup des Artikels; text: reiner Text; pdf
    -o ZIEL         die Ausgabedatei; - ist die Standardausgabe (Vorgabe)
    --embeds FORM   card: aus dem Gesicherten, nichts von außen (Vorgabe); link;
                    click: die Karte, nach einem Klick das Original des
                    Anbieters; provider: das Markup des Anbieters, für ein CMS
  check             Rechtschreibfehler und andere Hinweise auflisten
  embeds            die Einbettungen, ihre Anbieter und das Gesicherte auflisten
    --fetch         bei den Netzwerken abrufen, was noch nicht gesichert ist,
                    und es sichern
    --refresh       dasselbe für alle, auch die gesicherten
    --check         abfragen, wie es um die gesicherten an ihrer Quelle steht
    --forget URL    entfernen, was von dieser Einbettung gesichert ist
    --json          als JSON (check, embeds)
    --smart         typografische Zeichen (export)
    --dictionary L  in dieser Sprache prüfen statt in der des Artikels (check)

  --language LANG   die Sprache, in der Galley spricht: de, ar, en
  --theme NAME      das Aussehen des Fensters: light (hell) oder dark (dunkel)
  -h, --help        dieser Text
  -v, --version     die Version

Rückgabewert: 0 in Ordnung, 1 es gibt Hinweise, 2 es war nicht möglich.
</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --refresh, --check and --forget.</source>
        <translation>Bitte nur eines von --fetch, --refresh, --check und --forget angeben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This build of Galley cannot fetch embeds.</source>
        <translation>Dieses Galley wurde ohne das Abrufen von Einbettungen gebaut.</translation>
    </message>
    <message>
        <source>%1 is no address of a web page.</source>
        <translation>„%1“ ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>Nothing is kept of %1.</source>
        <translation>Von „%1“ ist nichts gesichert.</translation>
    </message>
    <message>
        <source>Embeds cannot be exported as %1; choose card, link, click or provider.</source>
        <translation>Als „%1“ können Einbettungen nicht exportiert werden; möglich sind card, link, click und provider.</translation>
    </message>
    <message>
        <source>“%1” was kept by a newer Galley, and is not changed by this one.</source>
        <translation>„%1“ wurde von einem neueren Galley gesichert und wird von diesem nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was not copied: it is not an ordinary folder.</source>
        <translation>„%1“ wurde nicht kopiert: Es ist kein gewöhnlicher Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not copied: its card.json cannot be read.</source>
        <translation>„%1“ wurde nicht kopiert: Die Datei card.json darin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was not copied: it holds more than may be kept of one embed (%2).</source>
        <translation>„%1“ wurde nicht kopiert: Es enthält mehr, als von einer Einbettung gesichert werden darf (%2).</translation>
    </message>
    <message>
        <source>Nothing was kept of the embed: what came of it is larger than %1.</source>
        <translation>Von der Einbettung wurde nichts gesichert: Was ankam, ist größer als %1.</translation>
    </message>
    <message>
        <source>Nothing was kept of the embed: a picture of it is of a kind that cannot be shown.</source>
        <translation>Von der Einbettung wurde nichts gesichert: Eines ihrer Bilder ist von einer Art, die nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>“%1” holds as much as may be kept of one embed (%2). Forget what is kept of it and fetch it again.</source>
        <translation>„%1“ enthält bereits so viel, wie von einer Einbettung gesichert werden darf (%2). Bitte das Gesicherte mit „Vergessen“ entfernen und neu abrufen.</translation>
    </message>
    <message>
        <source>Nothing can be kept of an embed before the article is saved: save it first.</source>
        <translation>Von einer Einbettung kann erst etwas gesichert werden, wenn der Artikel gespeichert ist: Bitte zuerst speichern.</translation>
    </message>
    <message>
        <source>“%1” was not changed: a symbolic link stands there. Remove it and try again.</source>
        <translation>„%1“ wurde nicht geändert: Dort liegt eine symbolische Verknüpfung. Bitte entfernen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was not changed: something stands there that does not belong in an archive. Remove it and try again.</source>
        <translation>„%1“ wurde nicht geändert: Dort liegt etwas, das nicht in ein Archiv gehört. Bitte entfernen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was not changed: the disk is full.</source>
        <translation>„%1“ wurde nicht geändert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” was not changed: you do not have permission to write there.</source>
        <translation>„%1“ wurde nicht geändert: Dort fehlt die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>“%1” was not changed: its folder is gone.</source>
        <translation>„%1“ wurde nicht geändert: Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” was not changed: another Galley is writing there. Try again.</source>
        <translation>„%1“ wurde nicht geändert: Ein anderes Galley schreibt gerade dort. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was not changed: it is larger than it may be.</source>
        <translation>„%1“ wurde nicht geändert: Es ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2.</source>
        <translation>„%1“ wurde nicht geändert: %2.</translation>
    </message>
    <message>
        <source>This is not the address of a website.</source>
        <translation>Dies ist nicht die Adresse einer Website.</translation>
    </message>
    <message>
        <source>Only addresses with https:// are fetched.</source>
        <translation>Abgerufen werden nur Adressen mit https://.</translation>
    </message>
    <message>
        <source>Addresses that hold a user name or password are not fetched.</source>
        <translation>Adressen, die einen Benutzernamen oder ein Passwort enthalten, werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>%1 is not the name of a public website, and is not asked.</source>
        <translation>%1 ist nicht der Name einer öffentlichen Website und wird nicht angefragt.</translation>
    </message>
    <message>
        <source>%1 is asked at the usual port for websites only, not at port %2.</source>
        <translation>%1 wird nur über den für Websites üblichen Port angefragt, nicht über Port %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für eine Antwort gebraucht.</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2.</source>
        <translation>%1 bittet darum, bis %2 zu warten.</translation>
    </message>
    <message>
        <source>%1 could not be found. Is the address right, and is this computer online?</source>
        <translation>%1 wurde nicht gefunden. Stimmt die Adresse, und ist dieser Computer online?</translation>
    </message>
    <message>
        <source>%1 leads to a private network, and is not asked.</source>
        <translation>%1 führt in ein privates Netz und wird nicht angefragt.</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without end.</source>
        <translation>%1 leitet endlos von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>%1 sends to another address. %2</source>
        <translation>%1 leitet an eine andere Adresse weiter. %2</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is another&apos;s.</source>
        <translation>Der Server, der geantwortet hat, ist nicht %1: Sein Zertifikat gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not to be trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 broke off, or answered something that makes no sense.</source>
        <translation>%1 hat die Verbindung abgebrochen oder etwas Unverständliches geantwortet.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not connect to %1.</source>
        <translation>Der Proxy dieses Computers stellt keine Verbindung zu %1 her.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1.</source>
        <translation>Es gibt keine sichere Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is this computer online?</source>
        <translation>%1 ist nicht erreichbar. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; 40 million are the most.</source>
        <translation>Das Bild hat %1 × %2 Pixel; erlaubt sind höchstens 40 Millionen.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB.</source>
        <translation>Das Bild ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>This is no picture that Galley keeps. It keeps PNG, JPEG, GIF, WebP and AVIF.</source>
        <translation>Bilder dieser Art sichert Galley nicht. Gesichert werden PNG, JPEG, GIF, WebP und AVIF.</translation>
    </message>
    <message>
        <source>This system cannot read %1 pictures.</source>
        <translation>Dieses System kann keine %1-Bilder lesen.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a site</comment>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>noch nie abgerufen</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>offline gesichert</translation>
    </message>
    <message>
        <source>edited since it was kept</source>
        <translation>seit der Sicherung bearbeitet</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>teilweise gesichert</translation>
    </message>
    <message>
        <source>gone at the source</source>
        <translation>an der Quelle nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>restricted at the source</source>
        <translation>an der Quelle eingeschränkt</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>von der Quelle verweigert</translation>
    </message>
    <message>
        <source>what is kept is damaged</source>
        <translation>das Gesicherte ist beschädigt</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <comment>a date</comment>
        <translation>abgerufen: %1</translation>
    </message>
    <message>
        <source>kept, source not reached</source>
        <translation>gesichert, Quelle nicht erreicht</translation>
    </message>
    <message>
        <source>What is fetched is kept on this computer, beside the article. It stays when the source deletes it; “Forget” removes it.</source>
        <translation>Was abgerufen wird, wird auf diesem Computer neben dem Artikel gesichert. Es bleibt, auch wenn die Quelle es löscht; „Vergessen“ entfernt es.</translation>
    </message>
</context>
<context>
    <name>Galley::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start a new article</source>
        <translation>Einen neuen Artikel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an article from a file</source>
        <translation>Einen Artikel aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Die zuletzt geöffneten Dateien vergessen; die Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the article to its file</source>
        <translation>Den Artikel in seiner Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the article to another file</source>
        <translation>Den Artikel in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>&amp;HTML-Seite…</translation>
    </message>
    <message>
        <source>Write the article as one page with its style and pictures inside</source>
        <translation>Den Artikel als eine Seite schreiben, die Gestaltung und Bilder enthält</translation>
    </message>
    <message>
        <source>HTML &amp;fragment…</source>
        <translation>HTML-&amp;Fragment…</translation>
    </message>
    <message>
        <source>Write the article’s markup alone, to put into another page</source>
        <translation>Nur das Markup des Artikels schreiben, zum Einsetzen in eine andere Seite</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>&amp;Nur Text…</translation>
    </message>
    <message>
        <source>Write the article as text without marks</source>
        <translation>Den Artikel als Text ohne Auszeichnungen schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end Galley</source>
        <translation>Das Fenster schließen und Galley beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>Den ausgewählten Text in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>Den ausgewählten Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert the text of the clipboard</source>
        <translation>Den Text der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Look for words in the text</source>
        <translation>Im Text nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Look for words and put others in their place</source>
        <translation>Wörter suchen und durch andere ersetzen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Move the caret to a line by its number</source>
        <translation>Die Schreibmarke in eine Zeile mit bestimmter Nummer setzen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Make the selected words bold</source>
        <translation>Die ausgewählten Wörter fett setzen</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Make the selected words italic</source>
        <translation>Die ausgewählten Wörter kursiv setzen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Make the selected words a link</source>
        <translation>Die ausgewählten Wörter verlinken</translation>
    </message>
    <message>
        <source>Ne&amp;xt heading level</source>
        <translation>Nä&amp;chste Überschriftenebene</translation>
    </message>
    <message>
        <source>Make the line a heading, the next level each time</source>
        <translation>Die Zeile zur Überschrift machen, jedes Mal eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Überschrift &amp;1</translation>
    </message>
    <message>
        <source>Make the line a heading of the first level</source>
        <translation>Die Zeile zur Überschrift der ersten Ebene machen</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Überschrift &amp;2</translation>
    </message>
    <message>
        <source>Make the line a heading of the second level</source>
        <translation>Die Zeile zur Überschrift der zweiten Ebene machen</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Überschrift &amp;3</translation>
    </message>
    <message>
        <source>Make the line a heading of the third level</source>
        <translation>Die Zeile zur Überschrift der dritten Ebene machen</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>K&amp;eine Überschrift</translation>
    </message>
    <message>
        <source>Make the line ordinary text</source>
        <translation>Die Zeile zu gewöhnlichem Text machen</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Make the selected lines a quotation</source>
        <translation>Die ausgewählten Zeilen als Zitat setzen</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Make the selected lines a list</source>
        <translation>Die ausgewählten Zeilen als Liste setzen</translation>
    </message>
    <message>
        <source>Nu&amp;mbered list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>Make the selected lines a numbered list</source>
        <translation>Die ausgewählten Zeilen als nummerierte Liste setzen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show the article as its readers will see it</source>
        <translation>Den Artikel so zeigen, wie er veröffentlicht aussieht</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Make the editor’s text larger</source>
        <translation>Den Text im Editor größer darstellen</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the editor’s text smaller</source>
        <translation>Den Text im Editor kleiner darstellen</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Text &amp;normal groß</translation>
    </message>
    <message>
        <source>Give the editor’s text its normal size</source>
        <translation>Den Text im Editor in normaler Größe darstellen</translation>
    </message>
    <message>
        <source>Preview la&amp;rger</source>
        <translation>Vorschau g&amp;rößer</translation>
    </message>
    <message>
        <source>Make the preview larger</source>
        <translation>Die Vorschau größer darstellen</translation>
    </message>
    <message>
        <source>Preview s&amp;maller</source>
        <translation>Vorschau k&amp;leiner</translation>
    </message>
    <message>
        <source>Make the preview smaller</source>
        <translation>Die Vorschau kleiner darstellen</translation>
    </message>
    <message>
        <source>Preview n&amp;ormal size</source>
        <translation>Vorschau n&amp;ormal groß</translation>
    </message>
    <message>
        <source>Give the preview its normal size</source>
        <translation>Die Vorschau in normaler Größe darstellen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, whichever the system is</source>
        <translation>Hell oder dunkel, je nach System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>S&amp;wap light and dark</source>
        <translation>Hell und Dunkel &amp;tauschen</translation>
    </message>
    <message>
        <source>From light to dark, or from dark to light</source>
        <translation>Von hell zu dunkel oder von dunkel zu hell</translation>
    </message>
    <message>
        <source>Smart p&amp;unctuation</source>
        <translation>&amp;Typografische Zeichen</translation>
    </message>
    <message>
        <source>Show straight quotes and dashes as typographic ones; the text stays as typed</source>
        <translation>Gerade Anführungszeichen und Striche typografisch zeigen; der Text bleibt wie getippt</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Das Fenster bildschirmfüllend zeigen</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know</source>
        <translation>Wörter unterstreichen, die das Wörterbuch nicht kennt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Ü&amp;ber Galley</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Version und Lizenz des Programms</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the article as pages to print</source>
        <translation>Den Artikel als Seiten zum Drucken schreiben</translation>
    </message>
    <message>
        <source>Editor fon&amp;t…</source>
        <translation>E&amp;ditorschrift…</translation>
    </message>
    <message>
        <source>Choose the font of the editor’s text</source>
        <translation>Die Schrift für den Text im Editor wählen</translation>
    </message>
    <message>
        <source>&amp;Embeds</source>
        <translation>E&amp;inbettungen</translation>
    </message>
    <message>
        <source>List the embeds of the article, and how each of them stands</source>
        <translation>Die Einbettungen des Artikels und den Stand jeder einzelnen auflisten</translation>
    </message>
    <message>
        <source>Move from the text to the preview, to the embeds, to the status bar, and back</source>
        <translation>Vom Text zur Vorschau, zu den Einbettungen, zur Statusleiste und zurück wechseln</translation>
    </message>
    <message>
        <source>&amp;What to do with it…</source>
        <translation>&amp;Möglichkeiten für die Einbettung…</translation>
    </message>
    <message>
        <source>Offer what can be done with the embed on the caret’s line</source>
        <translation>Anbieten, was sich mit der Einbettung in der Zeile der Schreibmarke tun lässt</translation>
    </message>
    <message>
        <source>&amp;Fetch embed</source>
        <translation>Einbettung &amp;abrufen</translation>
    </message>
    <message>
        <source>Fetch what is posted at the address on the caret’s line, and keep it beside the article</source>
        <translation>Abrufen, was unter der Adresse in der Zeile der Schreibmarke veröffentlicht ist, und es neben dem Artikel sichern</translation>
    </message>
    <message>
        <source>Fetch &amp;all</source>
        <translation>All&amp;e abrufen</translation>
    </message>
    <message>
        <source>Fetch all embeds of the article that are not kept yet</source>
        <translation>Alle Einbettungen des Artikels abrufen, die noch nicht gesichert sind</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>Ask how all embeds stand at their sources; what is kept stays as it is</source>
        <translation>Den Stand aller Einbettungen an ihren Quellen abfragen; das Gesicherte bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Fill in by &amp;hand…</source>
        <translation>Von &amp;Hand ergänzen…</translation>
    </message>
    <message>
        <source>Note what the network does not say of the embed on the caret’s line</source>
        <translation>Eintragen, was das Netzwerk zur Einbettung in der Zeile der Schreibmarke nicht angibt</translation>
    </message>
    <message>
        <source>&amp;Turn embed into link, or back</source>
        <translation>Einbettung in Link &amp;umwandeln oder zurück</translation>
    </message>
    <message>
        <source>Make a plain link of the embed on the caret’s line, or an embed of the link there</source>
        <translation>Die Einbettung in der Zeile der Schreibmarke zum einfachen Link machen oder den Link dort zur Einbettung</translation>
    </message>
    <message>
        <source>Show &amp;live, or as card</source>
        <translation>&amp;Live oder als Karte zeigen</translation>
    </message>
    <message>
        <source>Show the embed on the caret’s line as its provider shows it, or its card again</source>
        <translation>Die Einbettung in der Zeile der Schreibmarke so zeigen, wie ihr Anbieter sie zeigt, oder wieder ihre Karte</translation>
    </message>
    <message>
        <source>St&amp;op all live</source>
        <translation>Alle Live-Ansichten &amp;beenden</translation>
    </message>
    <message>
        <source>Show the cards of all embeds again</source>
        <translation>Wieder die Karten aller Einbettungen zeigen</translation>
    </message>
    <message>
        <source>Embed &amp;settings…</source>
        <translation>Ein&amp;stellungen für Einbettungen…</translation>
    </message>
    <message>
        <source>Whether what is pasted is fetched, and what is shown live without asking</source>
        <translation>Ob Eingefügtes abgerufen wird und was ohne Rückfrage live gezeigt wird</translation>
    </message>
    <message>
        <source>As &amp;cards</source>
        <translation>Als &amp;Karten</translation>
    </message>
    <message>
        <source>Show what is kept of the embeds; nothing is loaded from their networks</source>
        <translation>Zeigt, was von den Einbettungen gesichert ist; nichts wird aus den Netzwerken geladen</translation>
    </message>
    <message>
        <source>As &amp;links</source>
        <translation>Als &amp;Links</translation>
    </message>
    <message>
        <source>Put a plain link in place of each embed</source>
        <translation>Setzt an die Stelle jeder Einbettung einen einfachen Link</translation>
    </message>
    <message>
        <source>Live on a &amp;reader’s click</source>
        <translation>Live nach einem Kl&amp;ick der Lesenden</translation>
    </message>
    <message>
        <source>Show what is kept, and load the network’s own when a reader clicks</source>
        <translation>Zeigt, was gesichert ist, und lädt das Original des Netzwerks nach einem Klick</translation>
    </message>
    <message>
        <source>As the &amp;networks’ own markup</source>
        <translation>Als Code der &amp;Netzwerke</translation>
    </message>
    <message>
        <source>Load everything from the networks, with their scripts, for a system that wants it</source>
        <translation>Lädt alles aus den Netzwerken, mit deren Skripten, für ein System, das es so braucht</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleEditor</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The text of the article, written in Markdown</source>
        <translation>Der Text des Artikels, in Markdown geschrieben</translation>
    </message>
    <message>
        <source>---
title: The headline
standfirst: One sentence below it
authors: [Your name]
---

The article. Or simply begin to write.</source>
        <translation>---
title: Die Schlagzeile
standfirst: Ein Satz darunter
authors: [Ihr Name]
---

Der Artikel. Oder fangen Sie einfach an zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleFiles</name>
    <message>
        <source>Articles (*.md *.markdown *.mdown *.txt)</source>
        <translation>Artikel (*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Of the files dropped, only “%1” was opened: the window holds one article.</source>
        <translation>Von den abgelegten Dateien wurde nur „%1“ geöffnet: Das Fenster fasst einen Artikel.</translation>
    </message>
    <message>
        <source>Save the article as</source>
        <translation>Artikel speichern unter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program after it was opened here. What it holds now is lost if you write over it; “Save as” keeps both.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, nachdem die Datei hier geöffnet wurde. Was jetzt darin steht, geht beim Überschreiben verloren; „Speichern unter“ behält beides.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>The letters of “%1” that are not UTF-8 show as �, and are lost in the copy.</source>
        <translation>Die Zeichen in „%1“, die kein UTF-8 sind, erscheinen als � und gehen in der Kopie verloren.</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Ohne sie speichern</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleSession</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so it can be read here but not changed. Save a copy to work on; the file stays as it is.</source>
        <translation>„%1“ ist kein UTF-8-Text und kann hier gelesen, aber nicht geändert werden. Zum Weiterarbeiten eine Kopie speichern; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 holds zero bytes, as no text does, so it can be read here but not changed. The file stays as it is.</source>
        <translation>„%1“ enthält Nullbytes, die in keinem Text vorkommen, und kann hier gelesen, aber nicht geändert werden. Die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Galley::CaptureClient</name>
    <message>
        <source>It could not be read: its part of Galley gave no answer.</source>
        <translation>Es konnte nicht gelesen werden: Der zuständige Teil von Galley hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It could not be read: its part of Galley did not start.</source>
        <translation>Es konnte nicht gelesen werden: Der zuständige Teil von Galley ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the site answered could not be read.</source>
        <translation>Die Antwort der Website konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedCommands</name>
    <message>
        <source>The caret’s line is no embed: an address alone on its line is one.</source>
        <translation>Die Zeile der Schreibmarke ist keine Einbettung: Dazu muss eine Adresse allein in ihrer Zeile stehen.</translation>
    </message>
    <message>
        <source>There is nobody to ask: the address says all that there is to know.</source>
        <translation>Hier ist nichts abzufragen: Die Adresse sagt schon alles, was es zu wissen gibt.</translation>
    </message>
    <message>
        <source>There is no embed that is not kept yet.</source>
        <translation>Es gibt keine Einbettung, die noch nicht gesichert ist.</translation>
    </message>
    <message>
        <source>No embed is kept yet, so there is none to check.</source>
        <translation>Noch ist keine Einbettung gesichert, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Forget what is kept of “%1”? If it is gone at the source, it cannot be fetched again.</source>
        <translation>Vergessen, was von „%1“ gesichert ist? Gibt es das an der Quelle nicht mehr, kann es nicht wieder abgerufen werden.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1 has nothing that can be shown here. Its page can be opened in a browser.</source>
        <translation>%1 hat nichts, was hier gezeigt werden kann. Die Seite lässt sich in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The caret’s line holds more, or less, than an address.</source>
        <translation>In der Zeile der Schreibmarke steht nicht genau eine Adresse.</translation>
    </message>
    <message>
        <source>Save the article first: what is fetched is kept beside it.</source>
        <translation>Bitte zuerst den Artikel speichern: Was abgerufen wird, wird neben ihm gesichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Asking about 1 embed…</source>
        <translation>1 Einbettung wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>Asking about %Ln embeds…</source>
        <translation>
            <numerusform>%Ln Einbettung wird abgefragt…</numerusform>
            <numerusform>%Ln Einbettungen werden abgefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The article is saved, but what is kept of its embeds did not come along: %1</source>
        <translation>Der Artikel ist gespeichert, aber was von seinen Einbettungen gesichert ist, wurde nicht mitgenommen: %1</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedList</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>shown live</source>
        <translation>live gezeigt</translation>
    </message>
    <message>
        <source>all of it is in the address</source>
        <translation>steht ganz in der Adresse</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedLive</name>
    <message>
        <source>Show this from %1? The provider will see that you opened it.</source>
        <comment>a host</comment>
        <translation>Dies von %1 zeigen? Der Anbieter sieht dann, dass Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <comment>a network</comment>
        <translation>Immer für %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, who it is of</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedNotesDialog</name>
    <message>
        <source>Fill in by hand</source>
        <translation>Von Hand ergänzen</translation>
    </message>
    <message>
        <source>%1: %2
What you write here is shown on the card, marked “as noted by the editor”.</source>
        <comment>what it is, address</comment>
        <translation>%1: %2
Was Sie hier eintragen, wird auf der Karte gezeigt, mit dem Vermerk „Angaben der Redaktion“.</translation>
    </message>
    <message>
        <source>Content &amp;warning:</source>
        <translation>Inhalts&amp;warnung:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Verfasst von:</translation>
    </message>
    <message>
        <source>&amp;Handle:</source>
        <translation>&amp;Kontoname:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Posted o&amp;n</source>
        <translation>Veröffentlicht &amp;am</translation>
    </message>
    <message>
        <source>Day of the post</source>
        <translation>Tag des Beitrags</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>Time of the post, as clocks are here</source>
        <translation>Uhrzeit des Beitrags, nach hiesiger Zeit</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>Bild:</translation>
    </message>
    <message>
        <source>What the picture &amp;shows:</source>
        <translation>Was das &amp;Bild zeigt:</translation>
    </message>
    <message>
        <source>Choose a picture of the post</source>
        <translation>Ein Bild des Beitrags wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.avif)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>A picture is kept. Drop or paste another one to replace it.</source>
        <translation>Ein Bild ist gesichert. Zum Ersetzen ein anderes hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Drop a picture of the post here, or paste a screenshot.</source>
        <translation>Ein Bild des Beitrags hierher ziehen oder ein Bildschirmfoto einfügen.</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedOffer</name>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch what is posted there and keep it beside the article</source>
        <translation>Abrufen, was dort veröffentlicht ist, und es neben dem Artikel sichern</translation>
    </message>
    <message>
        <source>Keep as link</source>
        <translation>Als Link belassen</translation>
    </message>
    <message>
        <source>Show no card: put the address in angle brackets</source>
        <translation>Keine Karte zeigen: die Adresse in spitze Klammern setzen</translation>
    </message>
    <message>
        <source>Close; the address stays as it is</source>
        <translation>Schließen; die Adresse bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: fetch it, or keep it as a link</source>
        <comment>an embed</comment>
        <translation>%1: abrufen oder als Link belassen</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedReport</name>
    <message>
        <source>%1 (And other reasons.)</source>
        <comment>sentences</comment>
        <translation>%1 (Und weitere Gründe.)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds fetched.</source>
        <translation>
            <numerusform>%Ln Einbettung abgerufen.</numerusform>
            <numerusform>%Ln Einbettungen abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 embeds could be fetched: %2</source>
        <translation>Keine von %1 Einbettungen konnte abgerufen werden: %2</translation>
    </message>
    <message>
        <source>%1 fetched, %2 could not be: %3</source>
        <comment>numbers of embeds, sentences</comment>
        <translation>%1 abgerufen, %2 nicht: %3</translation>
    </message>
    <message>
        <source>1 embed checked</source>
        <translation>1 Einbettung geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds checked</source>
        <translation>
            <numerusform>%Ln Einbettung geprüft</numerusform>
            <numerusform>%Ln Einbettungen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edited at the source</source>
        <comment>a number</comment>
        <translation>%1 an der Quelle bearbeitet</translation>
    </message>
    <message>
        <source>%1 gone or restricted at the source; what is kept stays</source>
        <comment>a number</comment>
        <translation>%1 an der Quelle nicht mehr vorhanden oder eingeschränkt; das Gesicherte bleibt</translation>
    </message>
    <message>
        <source>nothing has changed at the source</source>
        <translation>an der Quelle hat sich nichts geändert</translation>
    </message>
    <message>
        <source>None of %1 embeds could be reached. Is this computer online?</source>
        <translation>Keine von %1 Einbettungen war zu erreichen. Ist dieser Computer online?</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedRowPainter</name>
    <message>
        <source>%1 · %2</source>
        <comment>what it is, which line</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, when it was fetched</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedSettingsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Embed settings</source>
        <translation>Einstellungen für Einbettungen</translation>
    </message>
    <message>
        <source>&amp;Fetch an embed as soon as its address is pasted</source>
        <translation>Einbettungen &amp;abrufen, sobald ihre Adresse eingefügt wird</translation>
    </message>
    <message>
        <source>Shown &amp;live without asking each time, after a click:</source>
        <translation>Nach einem Klick ohne weitere Rückfrage &amp;live gezeigt:</translation>
    </message>
    <message>
        <source>Networks shown live without asking each time</source>
        <translation>Netzwerke, die ohne weitere Rückfrage live gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedsDock</name>
    <message>
        <source>Embeds</source>
        <translation>Einbettungen</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedsPanel</name>
    <message>
        <source>The article has no embeds. Paste the address of a post on a line of its own.</source>
        <translation>Der Artikel hat keine Einbettungen. Fügen Sie die Adresse eines Beitrags in eine eigene Zeile ein.</translation>
    </message>
    <message>
        <source>Embeds of the article</source>
        <translation>Einbettungen des Artikels</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Zur &amp;Zeile</translation>
    </message>
    <message>
        <source>Put the caret on the embed’s line</source>
        <translation>Die Schreibmarke in die Zeile der Einbettung setzen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>Ask the network for it, and keep the answer beside the article</source>
        <translation>Beim Netzwerk danach fragen und die Antwort neben dem Artikel sichern</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ask how it stands at the source; what is kept stays as it is</source>
        <translation>Den Stand an der Quelle abfragen; das Gesicherte bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Fill in by &amp;hand…</source>
        <translation>Von &amp;Hand ergänzen…</translation>
    </message>
    <message>
        <source>Note what the network does not say</source>
        <translation>Eintragen, was das Netzwerk nicht angibt</translation>
    </message>
    <message>
        <source>Show &amp;live</source>
        <translation>&amp;Live zeigen</translation>
    </message>
    <message>
        <source>Show it as its provider shows it</source>
        <translation>Die Einbettung so zeigen, wie ihr Anbieter sie zeigt</translation>
    </message>
    <message>
        <source>Show c&amp;ard</source>
        <translation>&amp;Karte zeigen</translation>
    </message>
    <message>
        <source>Show what is kept again</source>
        <translation>Wieder das Gesicherte zeigen</translation>
    </message>
    <message>
        <source>Put the address in angle brackets, so that it is no embed</source>
        <translation>Die Adresse in spitze Klammern setzen, sodass sie keine Einbettung mehr ist</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open the address outside</source>
        <translation>Die Adresse außerhalb von Galley öffnen</translation>
    </message>
    <message>
        <source>F&amp;orget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Remove everything that is kept of it</source>
        <translation>Alles entfernen, was davon gesichert ist</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Alle abrufen</translation>
    </message>
    <message>
        <source>Fetch all that are not kept yet</source>
        <translation>Alle abrufen, die noch nicht gesichert sind</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Ask how all stand at their sources; what is kept stays as it is</source>
        <translation>Bei allen den Stand an der Quelle abfragen; das Gesicherte bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Asking about embeds</source>
        <translation>Einbettungen werden abgefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Neu &amp;abrufen</translation>
    </message>
    <message>
        <source>Turn into lin&amp;k</source>
        <translation>In Link &amp;umwandeln</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: capitals matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>button: whole words only</comment>
        <translation>„W“</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>Wörter, die an ihre Stelle treten</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced 1 place</source>
        <translation>1 Stelle ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln places</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt</numerusform>
            <numerusform>%Ln Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the third of seven places</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageMenu</name>
    <message>
        <source>Spelling &amp;language</source>
        <translation>&amp;Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>Wie im Artikel angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary is installed (for English: hunspell-en-gb)</source>
        <translation>Kein Wörterbuch installiert (für Deutsch: hunspell-de-de)</translation>
    </message>
</context>
<context>
    <name>Galley::LiveView</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the card again</source>
        <translation>Wieder die Karte zeigen</translation>
    </message>
    <message>
        <source>What %1 showed here stopped working. Stop shows the card again.</source>
        <translation>Was %1 hier gezeigt hat, funktioniert nicht mehr. „Beenden“ zeigt wieder die Karte.</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Beenden: %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open its page outside</source>
        <translation>Öffnet die Seite außerhalb</translation>
    </message>
    <message>
        <source>If nothing appears here, %1 may be out of reach, or may not want to be shown in Galley.</source>
        <translation>Wenn hier nichts erscheint, ist %1 vielleicht nicht erreichbar oder will nicht in Galley gezeigt werden.</translation>
    </message>
    <message>
        <source>Open in browser: %1</source>
        <translation>Im Browser öffnen: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1[*] — Galley</source>
        <comment>document</comment>
        <translation>%1[*] — Galley</translation>
    </message>
    <message>
        <source>No program could be started for the link %1.</source>
        <translation>Für den Link %1 konnte kein Programm gestartet werden.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Write an article and see it as readers will.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Artikel schreiben und sehen, wie sie veröffentlicht aussehen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no misspellings</source>
        <translation>keine Rechtschreibfehler</translation>
    </message>
    <message>
        <source>1 misspelling</source>
        <translation>1 Rechtschreibfehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln misspellings</source>
        <translation>
            <numerusform>%Ln Rechtschreibfehler</numerusform>
            <numerusform>%Ln Rechtschreibfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>Rechtschreibung aus</translation>
    </message>
    <message>
        <source>%1 · not checked</source>
        <comment>language</comment>
        <translation>%1 · nicht geprüft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language, misspellings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The preview kept 1 thing from being fetched from the network.</source>
        <translation>Die Vorschau hat 1 Abruf aus dem Netz verhindert.</translation>
    </message>
    <message numerus="yes">
        <source>The preview kept %Ln things from being fetched from the network.</source>
        <translation>
            <numerusform>Die Vorschau hat %Ln Abruf aus dem Netz verhindert.</numerusform>
            <numerusform>Die Vorschau hat %Ln Abrufe aus dem Netz verhindert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Menus</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Embeds</source>
        <translation>E&amp;inbettungen</translation>
    </message>
</context>
<context>
    <name>Galley::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Galley::PageExport</name>
    <message>
        <source>Export as an HTML page</source>
        <translation>Als HTML-Seite exportieren</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Export as an HTML fragment</source>
        <translation>Als HTML-Fragment exportieren</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>Als reinen Text exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The article was written to “%1”.</source>
        <translation>Der Artikel wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>Galley::PdfExport</name>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A PDF is printed from the article’s file. Save “%1” now?</source>
        <translation>Ein PDF wird aus der Datei des Artikels gedruckt. „%1“ jetzt speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The PDF is being printed…</source>
        <translation>Das PDF wird gedruckt …</translation>
    </message>
    <message>
        <source>The article was written to “%1”.</source>
        <translation>Der Artikel wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The PDF could not be printed: the part of Galley that prints has stopped. Your text is safe.</source>
        <translation>Das PDF konnte nicht gedruckt werden: Der Teil von Galley, der druckt, ist stehen geblieben. Ihr Text ist sicher.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureWell</name>
    <message>
        <source>Picture of the post</source>
        <translation>Bild des Beitrags</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>There is no picture in what was given.</source>
        <translation>Darin ist kein Bild enthalten.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB.</source>
        <translation>Das Bild ist größer als 10 MB.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewSlot</name>
    <message>
        <source>The preview is getting ready…</source>
        <translation>Die Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <source>The preview cannot be shown, because a part of Galley is missing: %1. Everything else works.</source>
        <translation>Die Vorschau kann nicht gezeigt werden, weil ein Teil von Galley fehlt: %1. Alles andere funktioniert.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>The preview stopped %n times in a row and is switched off. Your text is safe; if starting the preview again does not help, start Galley again.</source>
        <translation>
            <numerusform>Die Vorschau ist %n-mal abgebrochen und wurde abgeschaltet. Der Text ist sicher; hilft ein Neustart der Vorschau nicht, bitte Galley neu starten.</numerusform>
            <numerusform>Die Vorschau ist %n-mal hintereinander abgebrochen und wurde abgeschaltet. Der Text ist sicher; hilft ein Neustart der Vorschau nicht, bitte Galley neu starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Die Vorschau konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
</context>
<context>
    <name>Galley::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>Galley::RenderClient</name>
    <message>
        <source>The preview cannot be made: its part of Galley did not start. The text is safe.</source>
        <translation>Die Vorschau kann nicht erstellt werden: Der zuständige Teil von Galley ist nicht gestartet. Der Text ist sicher.</translation>
    </message>
    <message>
        <source>The preview is paused: something in the text takes too long to format. It goes on when the text is changed.</source>
        <translation>Die Vorschau pausiert: Etwas im Text braucht zu lange zum Formatieren. Sie läuft weiter, sobald der Text geändert wird.</translation>
    </message>
    <message>
        <source>The preview is paused: formatting the text failed three times. It goes on when the text is changed.</source>
        <translation>Die Vorschau pausiert: Das Formatieren des Textes ist dreimal fehlgeschlagen. Sie läuft weiter, sobald der Text geändert wird.</translation>
    </message>
    <message>
        <source>The article could not be formatted: something in it takes too long or too much memory.</source>
        <translation>Der Artikel konnte nicht formatiert werden: Etwas darin braucht zu lange oder zu viel Speicher.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingClient</name>
    <message>
        <source>Spelling is off: its part of Galley did not start.</source>
        <translation>Die Rechtschreibprüfung ist aus: Der zuständige Teil von Galley ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Spelling is off: the dictionary %1 failed twice. Choose another one, or install it again.</source>
        <translation>Die Rechtschreibprüfung ist aus: Das Wörterbuch %1 ist zweimal ausgefallen. Bitte ein anderes wählen oder es neu installieren.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ ignorieren</translation>
    </message>
    <message>
        <source>Add “%1” to My Dictionary</source>
        <translation>„%1“ in mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message>
        <source>Words readers read; go to a heading</source>
        <translation>Wörter, die Leser lesen; zu einer Überschrift springen</translation>
    </message>
    <message>
        <source>Time to read the article; go to a heading</source>
        <translation>Lesezeit des Artikels; zu einer Überschrift springen</translation>
    </message>
    <message>
        <source>Choose the language of the spelling</source>
        <translation>Die Sprache der Rechtschreibung wählen</translation>
    </message>
    <message>
        <source>Go to what should be looked at</source>
        <translation>Zu einem Hinweis springen</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Zu einer Zeile springen</translation>
    </message>
    <message>
        <source>How the text is written in its file</source>
        <translation>Wie der Text in seiner Datei steht</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 min read</source>
        <translation>1 Min. Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The article has no headings</source>
        <translation>Der Artikel hat keine Überschriften</translation>
    </message>
    <message>
        <source>1 embed kept offline</source>
        <translation>1 Einbettung offline gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds kept offline</source>
        <translation>
            <numerusform>%Ln Einbettung offline gesichert</numerusform>
            <numerusform>%Ln Einbettungen offline gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 embed, as a link only</source>
        <translation>1 Einbettung, nur als Link</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds, as links only</source>
        <translation>
            <numerusform>%Ln Einbettung, nur als Link</numerusform>
            <numerusform>%Ln Einbettungen, nur als Links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 embeds kept offline</source>
        <translation>%1 von %2 Einbettungen offline gesichert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a time or a date</comment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Nicht UTF-8</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it cannot be saved over</source>
        <translation>Die Datei ist nicht UTF-8 und kann deshalb nicht überschrieben werden</translation>
    </message>
    <message>
        <source>Encoding: UTF-8</source>
        <translation>Kodierung: UTF-8</translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Zeilenenden: %1</translation>
    </message>
    <message>
        <source>Begins with a byte order mark</source>
        <translation>Beginnt mit einer Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>Some lines end in another way; they stay as they are</source>
        <translation>Einige Zeilen enden anders; sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>List the embeds, or put the list away</source>
        <translation>Die Einbettungen auflisten oder die Liste schließen</translation>
    </message>
</context>
<context>
    <name>GalleyPage</name>
    <message>
        <source>Comments are closed</source>
        <translation>Die Kommentare sind geschlossen</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Spendenaufruf</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Den Rest anzeigen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Video on %1</source>
        <translation>Video auf %1</translation>
    </message>
    <message>
        <source>Playlist on %1</source>
        <translation>Playlist auf %1</translation>
    </message>
    <message>
        <source>Picture on %1</source>
        <translation>Bild auf %1</translation>
    </message>
    <message>
        <source>Post on %1</source>
        <translation>Beitrag auf %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Watch on %1</source>
        <translation>Auf %1 ansehen</translation>
    </message>
    <message>
        <source>View on %1</source>
        <translation>Auf %1 ansehen</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time of day</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>offline gesichert</translation>
    </message>
    <message>
        <source>(checked %1)</source>
        <translation>(geprüft: %1)</translation>
    </message>
    <message>
        <source>date read from the link</source>
        <translation>Datum aus dem Link gelesen</translation>
    </message>
    <message>
        <source>The post’s text is not kept</source>
        <translation>Der Text des Beitrags ist nicht gesichert</translation>
    </message>
    <message>
        <source>No longer available at the source</source>
        <translation>An der Quelle nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>No longer public at the source</source>
        <translation>An der Quelle nicht mehr öffentlich</translation>
    </message>
    <message>
        <source>The source would not give it again</source>
        <translation>Die Quelle gibt es nicht mehr heraus</translation>
    </message>
    <message>
        <source>The source could not be reached</source>
        <translation>Die Quelle war nicht erreichbar</translation>
    </message>
    <message>
        <source>as noted by the editor</source>
        <translation>Angaben der Redaktion</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n Min. Lesezeit</numerusform>
            <numerusform>%n Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>This part is shown as it is written.</source>
        <translation>Dieser Teil wird gezeigt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>Live zeigen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Von Hand ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more pictures</source>
        <translation>
            <numerusform>%n weiteres Bild anzeigen</numerusform>
            <numerusform>%n weitere Bilder anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation>
            <numerusform>%n weitere Zeile anzeigen</numerusform>
            <numerusform>%n weitere Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Von %1 laden</translation>
    </message>
    <message>
        <source>Show the original from %1</source>
        <translation>Das Original von %1 anzeigen</translation>
    </message>
    <message>
        <source>Audio on %1</source>
        <translation>Audio auf %1</translation>
    </message>
    <message>
        <source>Chart on %1</source>
        <translation>Diagramm auf %1</translation>
    </message>
    <message>
        <source>Document on %1</source>
        <translation>Dokument auf %1</translation>
    </message>
    <message>
        <source>Code on %1</source>
        <translation>Code auf %1</translation>
    </message>
    <message>
        <source>Place on %1</source>
        <translation>Ort auf %1</translation>
    </message>
    <message>
        <source>Page on %1</source>
        <translation>Seite auf %1</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>Auf %1 anhören</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a network</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and where, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>latitude</comment>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>latitude</comment>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>longitude</comment>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>longitude</comment>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>about %1 m across</source>
        <translation>etwa %1 m breit</translation>
    </message>
    <message>
        <source>about %1 km across</source>
        <translation>etwa %1 km breit</translation>
    </message>
    <message>
        <source>kept offline since %1</source>
        <translation>offline gesichert seit %1</translation>
    </message>
    <message>
        <source>where this short link leads is not known yet</source>
        <translation>wohin dieser Kurzlink führt, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>noch nie abgerufen</translation>
    </message>
    <message>
        <source>Edited at the source since it was kept</source>
        <translation>An der Quelle seit der Sicherung bearbeitet</translation>
    </message>
    <message>
        <source>Not everything about it is kept</source>
        <translation>Nicht alles davon ist gesichert</translation>
    </message>
    <message>
        <source>The source would not give it</source>
        <translation>Die Quelle gibt es nicht heraus</translation>
    </message>
</context>
</TS>
