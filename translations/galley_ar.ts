<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Galley</name>
    <message>
        <source>The front matter must be lines of “key: value”.</source>
        <translation>يجب أن تتكون ترويسة المقال من أسطر بالصيغة «مفتاح: قيمة».</translation>
    </message>
    <message>
        <source>“%1” lies outside the article&apos;s folder.</source>
        <translation>يقع «⁦%1⁩» خارج مجلد المقال.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a file.</source>
        <translation>«⁦%1⁩» ليس اسم ملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be found before the article is saved in a folder.</source>
        <translation>لا يمكن العثور على «⁦%1⁩» قبل حفظ المقال في مجلد.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the article&apos;s folder.</source>
        <translation>لا يوجد ملف باسم «⁦%1⁩» في مجلد المقال.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«⁦%1⁩» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>يجب أن تكون قيمة «⁦%1⁩» نصًا.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read. Write it as 2026-03-01 or 2026-03-01T09:30:00+00:00.</source>
        <translation>«⁦%1⁩» ليس تاريخًا يمكن قراءته. اكتبه بالصيغة ⁦2026-03-01⁩ أو ⁦2026-03-01T09:30:00+00:00⁩.</translation>
    </message>
    <message>
        <source>An author here has no name.</source>
        <translation>يوجد هنا كاتب بلا اسم.</translation>
    </message>
    <message>
        <source>An author must be a name, or a map with a name.</source>
        <translation>يجب أن يكون الكاتب اسمًا، أو جدول مفاتيح يتضمن اسمًا.</translation>
    </message>
    <message>
        <source>A picture must be a file name, or a map with “src”.</source>
        <translation>يجب أن تكون الصورة اسم ملف، أو جدول مفاتيح يتضمن «src».</translation>
    </message>
    <message>
        <source>“comments” must be “open” or “closed”.</source>
        <translation>يجب أن تكون قيمة «comments» إما «open» أو «closed».</translation>
    </message>
    <message>
        <source>“sensitive” must be “true” or “false”.</source>
        <translation>يجب أن تكون قيمة «sensitive» إما «true» أو «false».</translation>
    </message>
    <message>
        <source>“%1” must be text, or a list of texts.</source>
        <translation>يجب أن تكون قيمة «⁦%1⁩» نصًا أو قائمة نصوص.</translation>
    </message>
    <message>
        <source>Anchors (&amp;), aliases (*) and tags (!) are not read here. Put quotation marks around a value that begins with one of these characters.</source>
        <translation>لا تُقرأ هنا المراسي (&amp;) ولا الأسماء البديلة (*) ولا الوسوم (!). ضع القيمة التي تبدأ بأحد هذه الرموز بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A value that has a colon in it needs quotation marks around it.</source>
        <translation>القيمة التي تتضمن نقطتين رأسيتين يجب أن توضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A colon is missing after the key on this line or the one before.</source>
        <translation>تنقص نقطتان رأسيتان بعد المفتاح في هذا السطر أو في السطر السابق.</translation>
    </message>
    <message>
        <source>A key was expected here. Look at the indentation and the quotation marks.</source>
        <translation>كان المتوقع هنا مفتاحًا. راجع المسافة البادئة وعلامات الاقتباس.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put quotation marks around it, and indent with spaces, not with tabs.</source>
        <translation>لا يمكن أن تبدأ القيمة بهذا الرمز. ضعها بين علامتي اقتباس، واجعل المسافة البادئة بالمسافات لا بعلامات الجدولة.</translation>
    </message>
    <message>
        <source>A list in square brackets is not closed, or has no comma between its parts.</source>
        <translation>قائمة بين قوسين معقوفين لم تُغلق، أو تنقصها فاصلة بين عناصرها.</translation>
    </message>
    <message>
        <source>A map in curly brackets is not closed, or has no comma between its parts.</source>
        <translation>جدول مفاتيح بين قوسين متعرجين لم يُغلق، أو تنقصه فاصلة بين عناصره.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>There is a control character here that cannot stand in front matter.</source>
        <translation>يوجد هنا حرف تحكم لا يجوز في ترويسة المقال.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML (%1).</source>
        <translation>لا يمكن قراءة هذا السطر بصيغة YAML ‏(⁦%1⁩).</translation>
    </message>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>الذاكرة لا تكفي لقراءة هذا.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be read.</source>
        <translation>هذا متداخل بعمق يمنع قراءته.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>يجب أن يكون المفتاح كلمة، لا قائمة ولا جدول مفاتيح.</translation>
    </message>
    <message>
        <source>This is too large to be read: at most 64 KiB of YAML are.</source>
        <translation>هذا أكبر من أن يُقرأ: الحد الأقصى 64 كيبيبايت من YAML.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk at “%2” is full.</source>
        <translation>لم يُحفظ «⁦%1⁩»: القرص «⁦%2⁩» ممتلئ.</translation>
    </message>
    <message>
        <source>“%1” was not saved: your share of the disk is used up.</source>
        <translation>لم يُحفظ «⁦%1⁩»: استُنفدت حصتك من القرص.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is larger than a file may be here.</source>
        <translation>لم يُحفظ «⁦%1⁩»: حجمه أكبر من المسموح به هنا.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk can only be read.</source>
        <translation>لم يُحفظ «⁦%1⁩»: القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you do not have permission to write there.</source>
        <translation>لم يُحفظ «⁦%1⁩»: ليس لديك إذن بالكتابة هناك.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder “%2”.</source>
        <translation>لم يُحفظ «⁦%1⁩»: لا يوجد مجلد باسم «⁦%2⁩».</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file name is too long.</source>
        <translation>لم يُحفظ «⁦%1⁩»: اسم الملف أطول من اللازم.</translation>
    </message>
    <message>
        <source>“%1” was not saved: its symbolic links lead round in a circle.</source>
        <translation>لم يُحفظ «⁦%1⁩»: روابطه الرمزية تدور في حلقة.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk reports an error.</source>
        <translation>لم يُحفظ «⁦%1⁩»: أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2.</source>
        <translation>لم يُحفظ «⁦%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the backup copy that this needs could not be made at “%2”.</source>
        <translation>لم يُحفظ «⁦%1⁩»: تعذر إنشاء النسخة الاحتياطية اللازمة لذلك في «⁦%2⁩».</translation>
    </message>
    <message>
        <source>“%1” could not be written completely. What it held before is in “%2”.</source>
        <translation>تعذرت كتابة «⁦%1⁩» كاملًا. محتواه السابق موجود في «⁦%2⁩».</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is a folder of that name.</source>
        <translation>لم يُحفظ «⁦%1⁩»: يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is not an ordinary file.</source>
        <translation>لم يُحفظ «⁦%1⁩»: ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk could not confirm it. Save it again, or elsewhere.</source>
        <translation>كُتب «⁦%1⁩»، لكن القرص لم يستطع تأكيد ذلك. احفظه مرة أخرى أو في مكان آخر.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «⁦%1⁩».</translation>
    </message>
    <message>
        <source>You do not have permission to read “%1”.</source>
        <translation>ليس لديك إذن بقراءة «⁦%1⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: its symbolic links lead round in a circle.</source>
        <translation>تتعذر قراءة «⁦%1⁩»: روابطه الرمزية تدور في حلقة.</translation>
    </message>
    <message>
        <source>The file name “%1” is too long.</source>
        <translation>اسم الملف «⁦%1⁩» أطول من اللازم.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁦%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 can be opened.</source>
        <translation>«⁦%1⁩» أكبر من اللازم: أقصى ما يمكن فتحه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«⁦%1⁩» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be opened.</source>
        <translation>«⁦%1⁩» ليس ملفًا عاديًا ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Name one article, as in: galley %1 FILE</source>
        <translation>حدّد مقالًا واحدًا، مثل: ⁦galley %1 FILE⁩</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>«⁦%1⁩» ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 holds zero bytes, as no text does.</source>
        <translation>يحتوي «⁦%1⁩» على بايتات صفرية لا ترد في أي نص.</translation>
    </message>
    <message>
        <source>%1 could not be formatted: something in it takes too long or too much memory.</source>
        <translation>تعذر تنسيق «⁦%1⁩»: فيه ما يستغرق وقتًا أطول أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>تعذرت الكتابة إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no format %1; choose html, fragment, text or pdf.</source>
        <translation>لا توجد صيغة باسم «⁦%1⁩»؛ اختر html أو fragment أو text أو pdf.</translation>
    </message>
    <message>
        <source>%1 is the article itself and is not written over.</source>
        <translation>«⁦%1⁩» هو المقال نفسه، ولن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>This build of Galley cannot print PDF.</source>
        <translation>هذه النسخة من Galley لا تستطيع إنشاء ملفات PDF.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>«⁨%1⁩» ليست في القاموس.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary. Perhaps: %2</source>
        <translation>«⁨%1⁩» ليست في القاموس. ربما: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not valid JSON (at byte %2).</source>
        <translation>تتعذر قراءة «⁦%1⁩»: ليس بصيغة JSON صحيحة (عند البايت ⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 cannot be read: it does not say that it is an embed of Galley (“format”).</source>
        <translation>تتعذر قراءة «⁦%1⁩»: لا يذكر أنه مادة مضمّنة من Galley («format»).</translation>
    </message>
    <message>
        <source>%1 is not shown: it was kept of another address (“url”).</source>
        <translation>لا يُعرض «⁦%1⁩»: حُفظ من عنوان آخر («url»).</translation>
    </message>
    <message>
        <source>The PDF printer could not be loaded.</source>
        <translation>تعذر تحميل طابعة PDF.</translation>
    </message>
    <message>
        <source>The PDF was not made: printing took more than two minutes.</source>
        <translation>لم يُنشأ ملف PDF: استغرقت الطباعة أكثر من دقيقتين.</translation>
    </message>
    <message>
        <source>The PDF was not made: the web engine could not print the article.</source>
        <translation>لم يُنشأ ملف PDF: لم يتمكن محرك الويب من طباعة المقال.</translation>
    </message>
    <message>
        <source>Footer “%1”: %2</source>
        <translation>التذييل «⁦%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“{{%1}}” has no value, so the part that it stands in is left out.</source>
        <translation>ليس للمتغير «⁦{{%1}}⁩» قيمة، لذلك يُحذف الجزء الذي ورد فيه.</translation>
    </message>
    <message>
        <source>A button or an amount needs both a “label” and a “url”.</source>
        <translation>يحتاج الزر أو المبلغ إلى «label» و«url» معًا.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that begins with https:// or http://.</source>
        <translation>«⁦%1⁩» ليس عنوان ويب يبدأ بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
    <message>
        <source>“{{button}}” is placed, but there is no “button” in the front matter.</source>
        <translation>وُضع «⁦{{button}}⁩»، لكن لا يوجد «button» في الترويسة.</translation>
    </message>
    <message>
        <source>There is no variant “%1”.</source>
        <translation>لا توجد صيغة بديلة باسم «⁦%1⁩».</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>يجب أن تكون قيمة «⁦%1⁩» جدول مفاتيح.</translation>
    </message>
    <message>
        <source>“%1” must be “true” or “false”.</source>
        <translation>يجب أن تكون قيمة «⁦%1⁩» إما «true» أو «false».</translation>
    </message>
    <message>
        <source>“choices” must be a list.</source>
        <translation>يجب أن تكون قيمة «choices» قائمة.</translation>
    </message>
    <message>
        <source>A choice must be a map with “label” and “url”.</source>
        <translation>يجب أن يكون كل خيار جدول مفاتيح يتضمن «label» و«url».</translation>
    </message>
    <message>
        <source>“goal” must have the numbers “raised” and “target”.</source>
        <translation>يجب أن يتضمن «goal» العددين «raised» و«target».</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read, so this footer is only shown where an article names it.</source>
        <translation>«⁦%1⁩» ليس تاريخًا يمكن قراءته، لذلك لا يظهر هذا التذييل إلا حيث يسميه المقال.</translation>
    </message>
    <message>
        <source>“variants” must be a list.</source>
        <translation>يجب أن تكون قيمة «variants» قائمة.</translation>
    </message>
    <message>
        <source>A variant must have an “id”, and a “weight” from 0 to 1000 or none.</source>
        <translation>يجب أن يكون للصيغة البديلة «id»، وأن يكون «weight» من 0 إلى 1000 إن وُجد.</translation>
    </message>
    <message>
        <source>There is no footer “%1”, nor any other in its folder.</source>
        <translation>لا يوجد تذييل باسم «⁦%1⁩»، ولا أي تذييل آخر في مجلده.</translation>
    </message>
    <message>
        <source>There is no footer “%1”. There are: %2.</source>
        <translation>لا يوجد تذييل باسم «⁦%1⁩». الموجود: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a footer: it must be a plain file name.</source>
        <translation>لا يصلح «⁦%1⁩» اسمًا لتذييل: يجب أن يكون اسم ملف بسيطًا.</translation>
    </message>
    <message>
        <source>Footer “%1”, line %2: %3</source>
        <translation>التذييل «⁦%1⁩»، السطر ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>“footers” must be a map of “dir” and “default”.</source>
        <translation>يجب أن تكون قيمة «footers» جدول مفاتيح يتضمن «dir» و«default».</translation>
    </message>
    <message>
        <source>The folder of the footers must lie in the folder of the publication.</source>
        <translation>يجب أن يقع مجلد التذييلات داخل مجلد المطبوعة.</translation>
    </message>
    <message>
        <source>A publication must be lines of “key: value”.</source>
        <translation>يجب أن يتكون ملف المطبوعة من أسطر بالصيغة «مفتاح: قيمة».</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write one such as Europe/London.</source>
        <translation>«⁦%1⁩» ليست منطقة زمنية؛ اكتب مثلًا ⁦Africa/Cairo⁩.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Save it as UTF-8 in a text editor.</source>
        <translation>«⁦%1⁩» ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 في محرر نصوص.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذر إنشاء المجلد «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is missing.</source>
        <translation>القاموس الإملائي «⁦%1⁩» مفقود.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 may not be read by you.</source>
        <translation>ليس لديك إذن بقراءة القاموس الإملائي «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is too large.</source>
        <translation>القاموس الإملائي «⁦%1⁩» أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 cannot be read.</source>
        <translation>تتعذر قراءة القاموس الإملائي «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The spelling dictionary %1 is written in an encoding that is not known: %2.</source>
        <translation>القاموس الإملائي «⁦%1⁩» مكتوب بترميز غير معروف: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for the language “%1” on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب قاموس إملائي للغة «⁦%1⁩».</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for the language “%1” on this computer: install the package %2.</source>
        <translation>لا يوجد على هذا الحاسوب قاموس إملائي للغة «⁦%1⁩»: ثبّت الحزمة ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The web engine does not run for the system administrator. Start Galley as an ordinary user.</source>
        <translation>لا يعمل محرك الويب بحساب مدير النظام. شغّل Galley بحساب مستخدم عادي.</translation>
    </message>
    <message>
        <source>This system does not let the web engine build its sandbox. Allow user namespaces for Galley and start it again.</source>
        <translation>لا يسمح هذا النظام لمحرك الويب بإنشاء بيئته المعزولة. اسمح لـ Galley بمساحات أسماء المستخدم (user namespaces) ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>هل تريد حفظ التغييرات في «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>السطر (من 1 إلى %1):</translation>
    </message>
    <message>
        <source>Font of the editor</source>
        <translation>خط المحرر</translation>
    </message>
    <message>
        <source>A picture has no file: write its name between the round brackets.</source>
        <translation>توجد صورة بلا ملف: اكتب اسمه بين القوسين.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown as a picture: its address is not that of a file in the article&apos;s folder.</source>
        <translation>لا يمكن عرض «⁦%1⁩» صورةً: فعنوانها ليس عنوان ملف في مجلد المقال.</translation>
    </message>
    <message>
        <source>“%1” is left out of exports: a picture may take at most %2.</source>
        <translation>تُحذف «⁦%1⁩» من التصدير: فحجم الصورة لا يجوز أن يتعدى %2.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be shown: PNG, JPEG, GIF, WebP and AVIF can.</source>
        <translation>ليس «⁦%1⁩» صورة يمكن عرضها: فما يُعرض هو PNG وJPEG وGIF وWebP وAVIF.</translation>
    </message>
    <message>
        <source>“%1” is left out of exports: the pictures of an article may take %2 together.</source>
        <translation>تُحذف «⁦%1⁩» من التصدير: فصور المقال لا يجوز أن تتعدى معًا %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “galley --help” lists what needs none.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. يسرد الأمر «⁦galley --help⁩» ما لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>This build of Galley has no window. “galley --help” lists what needs none.</source>
        <translation>بُني Galley هذا من دون نافذة. يسرد الأمر «⁦galley --help⁩» ما لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«⁦%1⁩» موجود مسبقًا.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>What you do not save will be lost.</source>
        <translation>ما لا تحفظه سيضيع.</translation>
    </message>
    <message>
        <source>What begins here is shown as it is written: formatting it takes too long, or too much memory.</source>
        <translation>ما يبدأ هنا يُعرض كما هو مكتوب: تنسيقه يستغرق وقتًا أو يستهلك ذاكرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The answer of %1 says little. You can note by hand what is missing.</source>
        <translation>لا يذكر رد ⁨%1⁩ إلا القليل. يمكنك تدوين ما ينقص يدويًا.</translation>
    </message>
    <message>
        <source>%1 wants no more questions for now. Try again later.</source>
        <translation>لا يقبل ⁨%1⁩ مزيدًا من الطلبات حاليًا. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%1 did not answer the question (error %2). You can note what the post says by hand.</source>
        <translation>لم يُجب ⁨%1⁩ عن الطلب (الخطأ %2). يمكنك تدوين ما في المنشور يدويًا.</translation>
    </message>
    <message>
        <source>%1 does not give this post out: it was deleted, is private or may not be embedded.</source>
        <translation>لا يقدّم ⁨%1⁩ هذا المنشور: فقد حُذف، أو هو خاص، أو لا يُسمح بتضمينه.</translation>
    </message>
    <message>
        <source>%1 does not know this kind of link. Use the link of a single post.</source>
        <translation>لا يعرف ⁨%1⁩ هذا النوع من الروابط. استخدم رابط منشور واحد.</translation>
    </message>
    <message>
        <source>%1 did not accept how Galley asked. You can note what the post says by hand.</source>
        <translation>لم يقبل ⁨%1⁩ صيغة طلب Galley. يمكنك تدوين ما في المنشور يدويًا.</translation>
    </message>
    <message>
        <source>The owner of this video does not let it be embedded.</source>
        <translation>لا يسمح صاحب هذا الفيديو بتضمينه.</translation>
    </message>
    <message>
        <source>This video is private, or may not be embedded.</source>
        <translation>هذا الفيديو خاص، أو لا يُسمح بتضمينه.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>%1 has nothing at this address: it was deleted, or never was there.</source>
        <translation>ليس لدى ⁨%1⁩ شيء على هذا العنوان: إما أنه حُذف أو لم يكن موجودًا قط.</translation>
    </message>
    <message>
        <source>%1 does not show this to everybody.</source>
        <translation>لا يعرض ⁨%1⁩ هذا للجميع.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>تعذرت قراءة رد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not show its pages to programs. Open it in the browser, and note by hand what it says.</source>
        <translation>لا يعرض ⁨%1⁩ صفحاته للبرامج. افتح الصفحة في المتصفح ودوّن ما فيها يدويًا.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own just now. Try again later.</source>
        <translation>لدى ⁨%1⁩ عطل في الوقت الحالي. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%1 sent Galley somewhere else.</source>
        <translation>أحال ⁨%1⁩ برنامج Galley إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Marked as sensitive</source>
        <translation>موسوم بأنه حساس</translation>
    </message>
    <message>
        <source>%1 does not say where this short link leads.</source>
        <translation>لا يذكر ⁨%1⁩ إلى أين يؤدي هذا الرابط المختصر.</translation>
    </message>
    <message>
        <source>Marked as sensitive by its author</source>
        <translation>وسمه صاحبه بأنه حساس</translation>
    </message>
    <message>
        <source>%1 gives out a frame without the words of the post. You can note by hand what it says.</source>
        <translation>يقدّم ⁨%1⁩ إطارًا بلا نص المنشور. يمكنك تدوين ما فيه يدويًا.</translation>
    </message>
    <message>
        <source>The page of %1 says nothing about this. You can note by hand what it says.</source>
        <translation>لا تذكر صفحة ⁨%1⁩ شيئًا عن هذا. يمكنك تدوين ما فيها يدويًا.</translation>
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
        <translation>الاستخدام:
  galley [--theme light|dark] [FILE]
  galley export FILE [--to html|fragment|text|pdf] [-o OUT]
                [--embeds card|link|click|provider]
  galley check FILE [--json]
  galley embeds FILE [--fetch|--refresh|--check|--forget URL] [--json]

من دون أمر تُفتح النافذة على الملف FILE.

  export            كتابة المقال كما سيراه القراء
    --to FORMAT     html: صفحة واحدة مكتفية بذاتها (الافتراضي)؛ fragment: شيفرة
                    المقال وحدها؛ text: نص عادي؛ pdf
    -o OUT          الملف المراد كتابته؛ العلامة - تعني الخرج القياسي (الافتراضي)
    --embeds FORM   card: بطاقة من المحفوظ دون أي شيء خارجي (الافتراضي)؛ link؛
                    click: البطاقة، ثم الأصل لدى المزوّد بعد نقرة؛
                    provider: شيفرة المزوّد نفسه، لنظام إدارة محتوى
  check             سرد الأخطاء الإملائية وغيرها مما يستحق المراجعة
  embeds            سرد المواد المضمّنة ومزوّديها وما حُفظ منها
    --fetch         سؤال الشبكات عما لم يُحفظ بعد وحفظه
    --refresh       مثله لكل المواد من جديد
    --check         الاستعلام عن حال المحفوظ منها في مصدره
    --forget URL    إزالة ما حُفظ من هذه المادة المضمّنة
    --json          بصيغة JSON (مع check وembeds)
    --smart         علامات ترقيم طباعية (مع export)
    --dictionary L  التدقيق بهذه اللغة بدلًا من لغة المقال (مع check)

  --language LANG   لغة كلمات Galley نفسها: de أو ar أو en
  --theme NAME      مظهر النافذة: light (فاتح) أو dark (داكن)
  -h, --help        هذا النص
  -v, --version     الإصدار

حالة الخروج: 0 سليم، 1 توجد ملاحظات، 2 تعذر التنفيذ.
</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --refresh, --check and --forget.</source>
        <translation>اختر واحدًا فقط من ⁦--fetch⁩ و⁦--refresh⁩ و⁦--check⁩ و⁦--forget⁩.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>This build of Galley cannot fetch embeds.</source>
        <translation>هذه النسخة من Galley لا تستطيع جلب المواد المضمّنة.</translation>
    </message>
    <message>
        <source>%1 is no address of a web page.</source>
        <translation>«⁦%1⁩» ليس عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>Nothing is kept of %1.</source>
        <translation>لم يُحفظ شيء من «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Embeds cannot be exported as %1; choose card, link, click or provider.</source>
        <translation>لا يمكن تصدير المواد المضمّنة بالشكل «⁦%1⁩»؛ اختر card أو link أو click أو provider.</translation>
    </message>
    <message>
        <source>“%1” was kept by a newer Galley, and is not changed by this one.</source>
        <translation>«⁦%1⁩» محفوظ بإصدار أحدث من Galley، ولا يغيّره هذا الإصدار.</translation>
    </message>
    <message>
        <source>“%1” was not copied: it is not an ordinary folder.</source>
        <translation>لم يُنسخ «⁦%1⁩»: ليس مجلدًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” was not copied: its card.json cannot be read.</source>
        <translation>لم يُنسخ «⁦%1⁩»: تتعذر قراءة الملف card.json فيه.</translation>
    </message>
    <message>
        <source>“%1” was not copied: it holds more than may be kept of one embed (%2).</source>
        <translation>لم يُنسخ «⁦%1⁩»: يحتوي على أكثر مما يجوز حفظه من مادة مضمّنة واحدة (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Nothing was kept of the embed: what came of it is larger than %1.</source>
        <translation>لم يُحفظ شيء من المادة المضمّنة: ما وصل منها أكبر من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing was kept of the embed: a picture of it is of a kind that cannot be shown.</source>
        <translation>لم يُحفظ شيء من المادة المضمّنة: إحدى صورها من نوع لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>“%1” holds as much as may be kept of one embed (%2). Forget what is kept of it and fetch it again.</source>
        <translation>بلغ «⁦%1⁩» أقصى ما يجوز حفظه من مادة مضمّنة واحدة (⁨%2⁩). أزِل ما حُفظ منها بالأمر «نسيان» ثم اجلبها من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be kept of an embed before the article is saved: save it first.</source>
        <translation>لا يمكن حفظ شيء من مادة مضمّنة قبل حفظ المقال: احفظه أولًا.</translation>
    </message>
    <message>
        <source>“%1” was not changed: a symbolic link stands there. Remove it and try again.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: يوجد هناك رابط رمزي. أزِله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was not changed: something stands there that does not belong in an archive. Remove it and try again.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: يوجد هناك ما لا مكان له في الأرشيف. أزِله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was not changed: the disk is full.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>“%1” was not changed: you do not have permission to write there.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: ليس لديك إذن بالكتابة هناك.</translation>
    </message>
    <message>
        <source>“%1” was not changed: its folder is gone.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: لم يعد مجلده موجودًا.</translation>
    </message>
    <message>
        <source>“%1” was not changed: another Galley is writing there. Try again.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: نسخة أخرى من Galley تكتب هناك الآن. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was not changed: it is larger than it may be.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: حجمه أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2.</source>
        <translation>لم يُغيَّر «⁦%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is not the address of a website.</source>
        <translation>ليس هذا عنوان موقع ويب.</translation>
    </message>
    <message>
        <source>Only addresses with https:// are fetched.</source>
        <translation>لا تُجلب إلا العناوين التي تبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Addresses that hold a user name or password are not fetched.</source>
        <translation>لا تُجلب العناوين التي تتضمن اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 is not the name of a public website, and is not asked.</source>
        <translation>⁦%1⁩ ليس اسم موقع ويب عام، ولا يُرسل إليه طلب.</translation>
    </message>
    <message>
        <source>%1 is asked at the usual port for websites only, not at port %2.</source>
        <translation>لا يُرسل طلب إلى ⁦%1⁩ إلا عبر المنفذ المعتاد لمواقع الويب، لا عبر المنفذ %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>تأخر رد ⁦%1⁩ أكثر من اللازم.</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2.</source>
        <translation>يطلب ⁦%1⁩ الانتظار حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be found. Is the address right, and is this computer online?</source>
        <translation>تعذر العثور على ⁦%1⁩. هل العنوان صحيح، وهل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>%1 leads to a private network, and is not asked.</source>
        <translation>يؤدي ⁦%1⁩ إلى شبكة خاصة، ولا يُرسل إليه طلب.</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without end.</source>
        <translation>يحيل ⁦%1⁩ من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 sends to another address. %2</source>
        <translation>يحيل ⁦%1⁩ إلى عنوان آخر. ⁨%2⁩</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is another&apos;s.</source>
        <translation>الخادم الذي أجاب ليس ⁦%1⁩: شهادته تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not to be trusted.</source>
        <translation>شهادة ⁦%1⁩ غير موثوقة.</translation>
    </message>
    <message>
        <source>%1 broke off, or answered something that makes no sense.</source>
        <translation>قطع ⁦%1⁩ الاتصال، أو أجاب بما لا معنى له.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not connect to %1.</source>
        <translation>لا يتصل الخادم الوكيل لهذا الحاسوب بـ ⁦%1⁩.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1.</source>
        <translation>لا يوجد اتصال آمن بـ ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Is this computer online?</source>
        <translation>تعذر الوصول إلى ⁦%1⁩. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>تعذرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; 40 million are the most.</source>
        <translation>أبعاد الصورة ⁦%1 × %2⁩ بكسل؛ الحد الأقصى 40 مليون بكسل.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB.</source>
        <translation>الصورة أكبر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>This is no picture that Galley keeps. It keeps PNG, JPEG, GIF, WebP and AVIF.</source>
        <translation>لا يحفظ Galley هذا النوع من الصور. ما يُحفظ هو PNG وJPEG وGIF وWebP وAVIF.</translation>
    </message>
    <message>
        <source>This system cannot read %1 pictures.</source>
        <translation>لا يستطيع هذا النظام قراءة صور ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a site</comment>
        <translation>رابط إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>لم يُجلب قط</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>محفوظ دون اتصال</translation>
    </message>
    <message>
        <source>edited since it was kept</source>
        <translation>عُدّل بعد حفظه</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>محفوظ جزئيًا</translation>
    </message>
    <message>
        <source>gone at the source</source>
        <translation>لم يعد موجودًا في المصدر</translation>
    </message>
    <message>
        <source>restricted at the source</source>
        <translation>مقيّد في المصدر</translation>
    </message>
    <message>
        <source>refused by the source</source>
        <translation>رفضه المصدر</translation>
    </message>
    <message>
        <source>what is kept is damaged</source>
        <translation>المحفوظ منه تالف</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <comment>a date</comment>
        <translation>جُلب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>kept, source not reached</source>
        <translation>محفوظة، وتعذّر الوصول إلى المصدر</translation>
    </message>
    <message>
        <source>What is fetched is kept on this computer, beside the article. It stays when the source deletes it; “Forget” removes it.</source>
        <translation>ما يُجلب يُحفظ على هذا الحاسوب بجانب المقال، ويبقى حتى إن حذفه المصدر؛ و«نسيان» يزيله.</translation>
    </message>
</context>
<context>
    <name>Galley::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (⁦%2⁩)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Start a new article</source>
        <translation>بدء مقال جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open an article from a file</source>
        <translation>فتح مقال من ملف</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>نسيان الملفات التي فُتحت؛ تبقى الملفات نفسها</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the article to its file</source>
        <translation>حفظ المقال في ملفه</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the article to another file</source>
        <translation>حفظ المقال في ملف آخر</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>صفحة HTML…</translation>
    </message>
    <message>
        <source>Write the article as one page with its style and pictures inside</source>
        <translation>كتابة المقال صفحةً واحدة تضم تنسيقها وصورها</translation>
    </message>
    <message>
        <source>HTML &amp;fragment…</source>
        <translation>مقطع HTML…</translation>
    </message>
    <message>
        <source>Write the article’s markup alone, to put into another page</source>
        <translation>كتابة شيفرة المقال وحدها لوضعها في صفحة أخرى</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>نص عادي…</translation>
    </message>
    <message>
        <source>Write the article as text without marks</source>
        <translation>كتابة المقال نصًا بلا علامات تنسيق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the window and end Galley</source>
        <translation>إغلاق النافذة وإنهاء Galley</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>نقل النص المحدد إلى الحافظة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>نسخ النص المحدد إلى الحافظة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Insert the text of the clipboard</source>
        <translation>إدراج نص الحافظة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>تحديد النص كله</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Look for words in the text</source>
        <translation>البحث عن كلمات في النص</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Look for words and put others in their place</source>
        <translation>البحث عن كلمات ووضع غيرها مكانها</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>الانتقال إلى سطر…</translation>
    </message>
    <message>
        <source>Move the caret to a line by its number</source>
        <translation>نقل مؤشر الكتابة إلى سطر برقمه</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Make the selected words bold</source>
        <translation>جعل الكلمات المحددة بخط غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Make the selected words italic</source>
        <translation>جعل الكلمات المحددة بخط مائل</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Make the selected words a link</source>
        <translation>جعل الكلمات المحددة رابطًا</translation>
    </message>
    <message>
        <source>Ne&amp;xt heading level</source>
        <translation>مستوى العنوان التالي</translation>
    </message>
    <message>
        <source>Make the line a heading, the next level each time</source>
        <translation>جعل السطر عنوانًا، بالمستوى التالي في كل مرة</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <source>Make the line a heading of the first level</source>
        <translation>جعل السطر عنوانًا من المستوى الأول</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Make the line a heading of the second level</source>
        <translation>جعل السطر عنوانًا من المستوى الثاني</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <source>Make the line a heading of the third level</source>
        <translation>جعل السطر عنوانًا من المستوى الثالث</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Make the line ordinary text</source>
        <translation>جعل السطر نصًا عاديًا</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Make the selected lines a quotation</source>
        <translation>جعل الأسطر المحددة اقتباسًا</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Make the selected lines a list</source>
        <translation>جعل الأسطر المحددة قائمة</translation>
    </message>
    <message>
        <source>Nu&amp;mbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Make the selected lines a numbered list</source>
        <translation>جعل الأسطر المحددة قائمة مرقّمة</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Show the article as its readers will see it</source>
        <translation>عرض المقال كما سيراه القراء</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Make the editor’s text larger</source>
        <translation>تكبير النص في المحرر</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Make the editor’s text smaller</source>
        <translation>تصغير النص في المحرر</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>الحجم العادي للنص</translation>
    </message>
    <message>
        <source>Give the editor’s text its normal size</source>
        <translation>إعادة نص المحرر إلى حجمه العادي</translation>
    </message>
    <message>
        <source>Preview la&amp;rger</source>
        <translation>تكبير المعاينة</translation>
    </message>
    <message>
        <source>Make the preview larger</source>
        <translation>تكبير المعاينة</translation>
    </message>
    <message>
        <source>Preview s&amp;maller</source>
        <translation>تصغير المعاينة</translation>
    </message>
    <message>
        <source>Make the preview smaller</source>
        <translation>تصغير المعاينة</translation>
    </message>
    <message>
        <source>Preview n&amp;ormal size</source>
        <translation>الحجم العادي للمعاينة</translation>
    </message>
    <message>
        <source>Give the preview its normal size</source>
        <translation>إعادة المعاينة إلى حجمها العادي</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light or dark, whichever the system is</source>
        <translation>فاتح أو داكن حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>فاتح دائمًا</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>داكن دائمًا</translation>
    </message>
    <message>
        <source>S&amp;wap light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>From light to dark, or from dark to light</source>
        <translation>من الفاتح إلى الداكن أو من الداكن إلى الفاتح</translation>
    </message>
    <message>
        <source>Smart p&amp;unctuation</source>
        <translation>علامات ترقيم طباعية</translation>
    </message>
    <message>
        <source>Show straight quotes and dashes as typographic ones; the text stays as typed</source>
        <translation>عرض علامات الاقتباس والشرطات بشكلها الطباعي؛ يبقى النص كما كُتب</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>ملء الشاشة بالنافذة</translation>
    </message>
    <message>
        <source>&amp;Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know</source>
        <translation>وضع خط تحت الكلمات التي لا يعرفها القاموس</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>سرد كل الاختصارات</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>حول Galley</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>إصدار البرنامج ورخصته</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>ملف PDF…</translation>
    </message>
    <message>
        <source>Write the article as pages to print</source>
        <translation>كتابة المقال في صفحات للطباعة</translation>
    </message>
    <message>
        <source>Editor fon&amp;t…</source>
        <translation>خط المحرر…</translation>
    </message>
    <message>
        <source>Choose the font of the editor’s text</source>
        <translation>اختيار خط نص المحرر</translation>
    </message>
    <message>
        <source>&amp;Embeds</source>
        <translation>المواد المضمّنة</translation>
    </message>
    <message>
        <source>List the embeds of the article, and how each of them stands</source>
        <translation>سرد المواد المضمّنة في المقال وحال كل منها</translation>
    </message>
    <message>
        <source>Move from the text to the preview, to the embeds, to the status bar, and back</source>
        <translation>الانتقال من النص إلى المعاينة ثم المواد المضمّنة ثم شريط الحالة والعودة</translation>
    </message>
    <message>
        <source>&amp;What to do with it…</source>
        <translation>خيارات المادة المضمّنة…</translation>
    </message>
    <message>
        <source>Offer what can be done with the embed on the caret’s line</source>
        <translation>عرض ما يمكن فعله بالمادة المضمّنة في سطر مؤشر الكتابة</translation>
    </message>
    <message>
        <source>&amp;Fetch embed</source>
        <translation>جلب المادة المضمّنة</translation>
    </message>
    <message>
        <source>Fetch what is posted at the address on the caret’s line, and keep it beside the article</source>
        <translation>جلب ما نُشر على العنوان في سطر مؤشر الكتابة وحفظه بجانب المقال</translation>
    </message>
    <message>
        <source>Fetch &amp;all</source>
        <translation>جلب الكل</translation>
    </message>
    <message>
        <source>Fetch all embeds of the article that are not kept yet</source>
        <translation>جلب كل المواد المضمّنة في المقال التي لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Ask how all embeds stand at their sources; what is kept stays as it is</source>
        <translation>الاستعلام عن حال كل المواد المضمّنة في مصادرها؛ يبقى المحفوظ كما هو</translation>
    </message>
    <message>
        <source>Fill in by &amp;hand…</source>
        <translation>التعبئة يدويًا…</translation>
    </message>
    <message>
        <source>Note what the network does not say of the embed on the caret’s line</source>
        <translation>تدوين ما لا تذكره الشبكة عن المادة المضمّنة في سطر مؤشر الكتابة</translation>
    </message>
    <message>
        <source>&amp;Turn embed into link, or back</source>
        <translation>تحويل المادة المضمّنة إلى رابط أو العكس</translation>
    </message>
    <message>
        <source>Make a plain link of the embed on the caret’s line, or an embed of the link there</source>
        <translation>جعل المادة المضمّنة في سطر مؤشر الكتابة رابطًا عاديًا، أو جعل الرابط هناك مادة مضمّنة</translation>
    </message>
    <message>
        <source>Show &amp;live, or as card</source>
        <translation>العرض تفاعليًا أو كبطاقة</translation>
    </message>
    <message>
        <source>Show the embed on the caret’s line as its provider shows it, or its card again</source>
        <translation>عرض المادة المضمّنة في سطر مؤشر الكتابة كما يعرضها مزوّدها، أو عرض بطاقتها من جديد</translation>
    </message>
    <message>
        <source>St&amp;op all live</source>
        <translation>إيقاف كل العروض التفاعلية</translation>
    </message>
    <message>
        <source>Show the cards of all embeds again</source>
        <translation>عرض بطاقات كل المواد المضمّنة من جديد</translation>
    </message>
    <message>
        <source>Embed &amp;settings…</source>
        <translation>إعدادات المواد المضمّنة…</translation>
    </message>
    <message>
        <source>Whether what is pasted is fetched, and what is shown live without asking</source>
        <translation>هل يُجلب ما يُلصق، وما الذي يُعرض تفاعليًا دون سؤال</translation>
    </message>
    <message>
        <source>As &amp;cards</source>
        <translation>كبطاقات</translation>
    </message>
    <message>
        <source>Show what is kept of the embeds; nothing is loaded from their networks</source>
        <translation>يعرض ما هو محفوظ من المواد المضمّنة، ولا يُحمَّل شيء من شبكاتها</translation>
    </message>
    <message>
        <source>As &amp;links</source>
        <translation>كروابط</translation>
    </message>
    <message>
        <source>Put a plain link in place of each embed</source>
        <translation>يضع رابطًا عاديًا مكان كل مادة مضمّنة</translation>
    </message>
    <message>
        <source>Live on a &amp;reader’s click</source>
        <translation>تفاعلية عند نقر القارئ</translation>
    </message>
    <message>
        <source>Show what is kept, and load the network’s own when a reader clicks</source>
        <translation>يعرض المحفوظ، ويُحمّل الأصل من الشبكة حين ينقر القارئ</translation>
    </message>
    <message>
        <source>As the &amp;networks’ own markup</source>
        <translation>بترميز الشبكات نفسها</translation>
    </message>
    <message>
        <source>Load everything from the networks, with their scripts, for a system that wants it</source>
        <translation>يُحمّل كل شيء من الشبكات مع برامجها النصية، لنظام يتطلب ذلك</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleEditor</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The text of the article, written in Markdown</source>
        <translation>نص المقال، مكتوب بصيغة Markdown</translation>
    </message>
    <message>
        <source>---
title: The headline
standfirst: One sentence below it
authors: [Your name]
---

The article. Or simply begin to write.</source>
        <translation>---
title: العنوان
standfirst: جملة واحدة تحته
authors: [اسمك]
---

المقال. أو ابدأ الكتابة فحسب.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleFiles</name>
    <message>
        <source>Articles (*.md *.markdown *.mdown *.txt)</source>
        <translation>مقالات ⁦(*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ⁦(*)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقال</translation>
    </message>
    <message>
        <source>Of the files dropped, only “%1” was opened: the window holds one article.</source>
        <translation>من الملفات التي أُفلتت لم يُفتح سوى «⁦%1⁩»: تتسع النافذة لمقال واحد.</translation>
    </message>
    <message>
        <source>Save the article as</source>
        <translation>حفظ المقال باسم</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program after it was opened here. What it holds now is lost if you write over it; “Save as” keeps both.</source>
        <translation>غيّر برنامج آخر «⁦%1⁩» بعد فتحه هنا. ما يحويه الآن يضيع إذا كتبت فوقه؛ أما «حفظ باسم» فيُبقي على الاثنين.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>الكتابة فوقه</translation>
    </message>
    <message>
        <source>The letters of “%1” that are not UTF-8 show as �, and are lost in the copy.</source>
        <translation>أحرف «⁦%1⁩» التي ليست UTF-8 تظهر على شكل �، وتضيع في النسخة.</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>الحفظ من دونها</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleSession</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so it can be read here but not changed. Save a copy to work on; the file stays as it is.</source>
        <translation>«⁦%1⁩» ليس نصًا بترميز UTF-8، لذلك يمكن قراءته هنا دون تعديله. احفظ نسخة للعمل عليها؛ يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>%1 holds zero bytes, as no text does, so it can be read here but not changed. The file stays as it is.</source>
        <translation>يحتوي «⁦%1⁩» على بايتات صفرية لا ترد في أي نص، لذلك يمكن قراءته هنا دون تعديله. يبقى الملف كما هو.</translation>
    </message>
</context>
<context>
    <name>Galley::CaptureClient</name>
    <message>
        <source>It could not be read: its part of Galley gave no answer.</source>
        <translation>تعذرت القراءة: لم يُجب الجزء المسؤول عنها في Galley.</translation>
    </message>
    <message>
        <source>It could not be read: its part of Galley did not start.</source>
        <translation>تعذرت القراءة: لم يبدأ الجزء المسؤول عنها في Galley.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>تعذرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>What the site answered could not be read.</source>
        <translation>تعذرت قراءة رد الموقع.</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedCommands</name>
    <message>
        <source>The caret’s line is no embed: an address alone on its line is one.</source>
        <translation>سطر مؤشر الكتابة ليس مادة مضمّنة: المادة المضمّنة عنوان وحده في سطره.</translation>
    </message>
    <message>
        <source>There is nobody to ask: the address says all that there is to know.</source>
        <translation>لا يوجد ما يُستعلم عنه: العنوان نفسه يذكر كل ما يمكن معرفته.</translation>
    </message>
    <message>
        <source>There is no embed that is not kept yet.</source>
        <translation>لا توجد مادة مضمّنة لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>No embed is kept yet, so there is none to check.</source>
        <translation>لم تُحفظ أي مادة مضمّنة بعد، فلا يوجد ما يُتحقق منه.</translation>
    </message>
    <message>
        <source>Forget what is kept of “%1”? If it is gone at the source, it cannot be fetched again.</source>
        <translation>هل تريد نسيان ما حُفظ من «⁨%1⁩»؟ إن لم يعد موجودًا في المصدر فلا يمكن جلبه من جديد.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>%1 has nothing that can be shown here. Its page can be opened in a browser.</source>
        <translation>ليس لدى ⁨%1⁩ ما يمكن عرضه هنا. يمكن فتح صفحته في متصفح.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>The caret’s line holds more, or less, than an address.</source>
        <translation>سطر مؤشر الكتابة ليس عنوانًا فقط.</translation>
    </message>
    <message>
        <source>Save the article first: what is fetched is kept beside it.</source>
        <translation>احفظ المقال أولًا: ما يُجلب يُحفظ بجانبه.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Asking about 1 embed…</source>
        <translation>يجري الاستعلام عن مادة مضمّنة واحدة…</translation>
    </message>
    <message numerus="yes">
        <source>Asking about %Ln embeds…</source>
        <translation>
            <numerusform>لا مواد مضمّنة للاستعلام عنها…</numerusform>
            <numerusform>يجري الاستعلام عن مادة مضمّنة واحدة…</numerusform>
            <numerusform>يجري الاستعلام عن مادتين مضمّنتين…</numerusform>
            <numerusform>يجري الاستعلام عن %Ln مواد مضمّنة…</numerusform>
            <numerusform>يجري الاستعلام عن %Ln مادة مضمّنة…</numerusform>
            <numerusform>يجري الاستعلام عن %Ln مادة مضمّنة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The article is saved, but what is kept of its embeds did not come along: %1</source>
        <translation>حُفظ المقال، لكن ما حُفظ من مواده المضمّنة لم ينتقل معه: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedList</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>يجري الاستعلام…</translation>
    </message>
    <message>
        <source>shown live</source>
        <translation>معروض تفاعليًا</translation>
    </message>
    <message>
        <source>all of it is in the address</source>
        <translation>كل شيء في العنوان</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedLive</name>
    <message>
        <source>Show this from %1? The provider will see that you opened it.</source>
        <comment>a host</comment>
        <translation>هل تريد عرض هذا من ⁦%1⁩؟ سيعلم المزوّد أنك فتحته.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <comment>a network</comment>
        <translation>دائمًا لمواد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, who it is of</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedNotesDialog</name>
    <message>
        <source>Fill in by hand</source>
        <translation>التعبئة يدويًا</translation>
    </message>
    <message>
        <source>%1: %2
What you write here is shown on the card, marked “as noted by the editor”.</source>
        <comment>what it is, address</comment>
        <translation>⁨%1⁩: ⁦%2⁩
ما تكتبه هنا يُعرض على البطاقة مع عبارة «كما دوّنه المحرر».</translation>
    </message>
    <message>
        <source>Content &amp;warning:</source>
        <translation>تحذير بشأن المحتوى:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>الكاتب:</translation>
    </message>
    <message>
        <source>&amp;Handle:</source>
        <translation>اسم الحساب:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>Posted o&amp;n</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Day of the post</source>
        <translation>يوم النشر</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Time of the post, as clocks are here</source>
        <translation>ساعة النشر بالتوقيت المحلي هنا</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>الصورة:</translation>
    </message>
    <message>
        <source>What the picture &amp;shows:</source>
        <translation>ما يظهر في الصورة:</translation>
    </message>
    <message>
        <source>Choose a picture of the post</source>
        <translation>اختيار صورة للمنشور</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.avif)</source>
        <translation>صور ⁦(*.png *.jpg *.jpeg *.webp *.gif *.avif)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
    <message>
        <source>A picture is kept. Drop or paste another one to replace it.</source>
        <translation>توجد صورة محفوظة. أفلِت صورة أخرى هنا أو ألصقها لتحل محلها.</translation>
    </message>
    <message>
        <source>Drop a picture of the post here, or paste a screenshot.</source>
        <translation>أفلِت صورة للمنشور هنا أو ألصق لقطة شاشة.</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedOffer</name>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch what is posted there and keep it beside the article</source>
        <translation>جلب ما نُشر هناك وحفظه بجانب المقال</translation>
    </message>
    <message>
        <source>Keep as link</source>
        <translation>إبقاؤه رابطًا</translation>
    </message>
    <message>
        <source>Show no card: put the address in angle brackets</source>
        <translation>عدم عرض بطاقة: وضع العنوان بين قوسين زاويّين</translation>
    </message>
    <message>
        <source>Close; the address stays as it is</source>
        <translation>إغلاق؛ يبقى العنوان كما هو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: fetch it, or keep it as a link</source>
        <comment>an embed</comment>
        <translation>⁨%1⁩: جلبه أو إبقاؤه رابطًا</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedReport</name>
    <message>
        <source>%1 (And other reasons.)</source>
        <comment>sentences</comment>
        <translation>⁨%1⁩ (وأسباب أخرى.)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds fetched.</source>
        <translation>
            <numerusform>لم تُجلب أي مادة مضمّنة.</numerusform>
            <numerusform>جُلبت مادة مضمّنة واحدة.</numerusform>
            <numerusform>جُلبت مادتان مضمّنتان.</numerusform>
            <numerusform>جُلبت %Ln مواد مضمّنة.</numerusform>
            <numerusform>جُلبت %Ln مادة مضمّنة.</numerusform>
            <numerusform>جُلبت %Ln مادة مضمّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 embeds could be fetched: %2</source>
        <translation>لم تُجلب أي مادة مضمّنة من أصل %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 fetched, %2 could not be: %3</source>
        <comment>numbers of embeds, sentences</comment>
        <translation>جُلب %1 وتعذر جلب %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>1 embed checked</source>
        <translation>جرى التحقق من مادة مضمّنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds checked</source>
        <translation>
            <numerusform>لم يجرِ التحقق من أي مادة مضمّنة</numerusform>
            <numerusform>جرى التحقق من مادة مضمّنة واحدة</numerusform>
            <numerusform>جرى التحقق من مادتين مضمّنتين</numerusform>
            <numerusform>جرى التحقق من %Ln مواد مضمّنة</numerusform>
            <numerusform>جرى التحقق من %Ln مادة مضمّنة</numerusform>
            <numerusform>جرى التحقق من %Ln مادة مضمّنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edited at the source</source>
        <comment>a number</comment>
        <translation>المعدّل في المصدر: %1</translation>
    </message>
    <message>
        <source>%1 gone or restricted at the source; what is kept stays</source>
        <comment>a number</comment>
        <translation>المفقود أو المقيّد في المصدر: %1 (يبقى المحفوظ)</translation>
    </message>
    <message>
        <source>nothing has changed at the source</source>
        <translation>لم يتغير شيء في المصدر</translation>
    </message>
    <message>
        <source>None of %1 embeds could be reached. Is this computer online?</source>
        <translation>تعذّر الوصول إلى أي من المواد المضمّنة وعددها %1. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedRowPainter</name>
    <message>
        <source>%1 · %2</source>
        <comment>what it is, which line</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, when it was fetched</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedSettingsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Embed settings</source>
        <translation>إعدادات المواد المضمّنة</translation>
    </message>
    <message>
        <source>&amp;Fetch an embed as soon as its address is pasted</source>
        <translation>جلب المادة المضمّنة فور لصق عنوانها</translation>
    </message>
    <message>
        <source>Shown &amp;live without asking each time, after a click:</source>
        <translation>ما يُعرض تفاعليًا بعد نقرة دون سؤال في كل مرة:</translation>
    </message>
    <message>
        <source>Networks shown live without asking each time</source>
        <translation>الشبكات التي تُعرض تفاعليًا دون سؤال في كل مرة</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedsDock</name>
    <message>
        <source>Embeds</source>
        <translation>المواد المضمّنة</translation>
    </message>
</context>
<context>
    <name>Galley::EmbedsPanel</name>
    <message>
        <source>The article has no embeds. Paste the address of a post on a line of its own.</source>
        <translation>لا مواد مضمّنة في المقال. ألصق عنوان منشور في سطر وحده.</translation>
    </message>
    <message>
        <source>Embeds of the article</source>
        <translation>المواد المضمّنة في المقال</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Put the caret on the embed’s line</source>
        <translation>نقل مؤشر الكتابة إلى سطر المادة المضمّنة</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Ask the network for it, and keep the answer beside the article</source>
        <translation>سؤال الشبكة عنها وحفظ الرد بجانب المقال</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>التحقق منها</translation>
    </message>
    <message>
        <source>Ask how it stands at the source; what is kept stays as it is</source>
        <translation>الاستعلام عن حالها في المصدر؛ يبقى المحفوظ كما هو</translation>
    </message>
    <message>
        <source>Fill in by &amp;hand…</source>
        <translation>التعبئة يدويًا…</translation>
    </message>
    <message>
        <source>Note what the network does not say</source>
        <translation>تدوين ما لا تذكره الشبكة</translation>
    </message>
    <message>
        <source>Show &amp;live</source>
        <translation>عرض تفاعلي</translation>
    </message>
    <message>
        <source>Show it as its provider shows it</source>
        <translation>عرضها كما يعرضها مزوّدها</translation>
    </message>
    <message>
        <source>Show c&amp;ard</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <source>Show what is kept again</source>
        <translation>عرض المحفوظ من جديد</translation>
    </message>
    <message>
        <source>Put the address in angle brackets, so that it is no embed</source>
        <translation>وضع العنوان بين قوسين زاويّين كي لا يكون مادة مضمّنة</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the address outside</source>
        <translation>فتح العنوان خارج Galley</translation>
    </message>
    <message>
        <source>F&amp;orget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Remove everything that is kept of it</source>
        <translation>إزالة كل ما حُفظ منها</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>جلب الكل</translation>
    </message>
    <message>
        <source>Fetch all that are not kept yet</source>
        <translation>جلب كل ما لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Ask how all stand at their sources; what is kept stays as it is</source>
        <translation>الاستعلام عن حالها جميعًا في مصادرها؛ يبقى المحفوظ كما هو</translation>
    </message>
    <message>
        <source>Asking about embeds</source>
        <translation>يجري الاستعلام عن المواد المضمّنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Turn into lin&amp;k</source>
        <translation>تحويل إلى رابط</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: capitals matter</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>الكلمات الكاملة فقط</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>button: whole words only</comment>
        <translation>«ك»</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation>الكلمات التي توضع مكانها</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced 1 place</source>
        <translation>استُبدل موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln places</source>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>the third of seven places</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageMenu</name>
    <message>
        <source>Spelling &amp;language</source>
        <translation>لغة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>كما يحددها المقال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation>%1 (⁦%2⁩)</translation>
    </message>
    <message>
        <source>No dictionary is installed (for English: hunspell-en-gb)</source>
        <translation>لا يوجد قاموس مثبّت (للعربية: ⁦hunspell-ar⁩)</translation>
    </message>
</context>
<context>
    <name>Galley::LiveView</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show the card again</source>
        <translation>عرض البطاقة من جديد</translation>
    </message>
    <message>
        <source>What %1 showed here stopped working. Stop shows the card again.</source>
        <translation>توقف ما كان يعرضه ⁦%1⁩ هنا عن العمل. «إيقاف» يعيد عرض البطاقة.</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>إيقاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open its page outside</source>
        <translation>يفتح صفحتها خارج البرنامج</translation>
    </message>
    <message>
        <source>If nothing appears here, %1 may be out of reach, or may not want to be shown in Galley.</source>
        <translation>إن لم يظهر شيء هنا، فربما تعذّر الوصول إلى %1، أو أنه لا يريد أن يُعرض في Galley.</translation>
    </message>
    <message>
        <source>Open in browser: %1</source>
        <translation>فتح في المتصفح: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>%1[*] — Galley</source>
        <comment>document</comment>
        <translation>⁨%1⁩[*] — Galley</translation>
    </message>
    <message>
        <source>No program could be started for the link %1.</source>
        <translation>تعذر تشغيل برنامج للرابط ⁦%1⁩.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>حول Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Write an article and see it as readers will.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley ⁦%1⁩&lt;/h3&gt;&lt;p&gt;اكتب المقال وشاهده كما سيراه القراء.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة GNU العمومية (GNU GPL)، الإصدار 3 أو أحدث. يُقدَّم دون أي ضمان.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no misspellings</source>
        <translation>لا أخطاء إملائية</translation>
    </message>
    <message>
        <source>1 misspelling</source>
        <translation>خطأ إملائي واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln misspellings</source>
        <translation>
            <numerusform>لا أخطاء إملائية</numerusform>
            <numerusform>خطأ إملائي واحد</numerusform>
            <numerusform>خطآن إملائيان</numerusform>
            <numerusform>%Ln أخطاء إملائية</numerusform>
            <numerusform>%Ln خطأً إملائيًا</numerusform>
            <numerusform>%Ln خطأ إملائي</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>التدقيق الإملائي متوقف</translation>
    </message>
    <message>
        <source>%1 · not checked</source>
        <comment>language</comment>
        <translation>⁨%1⁩ · دون تدقيق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language, misspellings</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>The preview kept 1 thing from being fetched from the network.</source>
        <translation>منعت المعاينة جلب عنصر واحد من الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>The preview kept %Ln things from being fetched from the network.</source>
        <translation>
            <numerusform>لم تمنع المعاينة جلب أي عنصر من الشبكة.</numerusform>
            <numerusform>منعت المعاينة جلب عنصر واحد من الشبكة.</numerusform>
            <numerusform>منعت المعاينة جلب عنصرين من الشبكة.</numerusform>
            <numerusform>منعت المعاينة جلب %Ln عناصر من الشبكة.</numerusform>
            <numerusform>منعت المعاينة جلب %Ln عنصرًا من الشبكة.</numerusform>
            <numerusform>منعت المعاينة جلب %Ln عنصر من الشبكة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Menus</name>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Embeds</source>
        <translation>المواد المضمّنة</translation>
    </message>
</context>
<context>
    <name>Galley::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Galley::PageExport</name>
    <message>
        <source>Export as an HTML page</source>
        <translation>التصدير كصفحة HTML</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Export as an HTML fragment</source>
        <translation>التصدير كمقطع HTML</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>التصدير كنص عادي</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ⁦(*.txt)</translation>
    </message>
    <message>
        <source>The article was written to “%1”.</source>
        <translation>كُتب المقال في «⁦%1⁩».</translation>
    </message>
</context>
<context>
    <name>Galley::PdfExport</name>
    <message>
        <source>Export as PDF</source>
        <translation>التصدير كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>A PDF is printed from the article’s file. Save “%1” now?</source>
        <translation>يُطبع ملف PDF من ملف المقال. هل تريد حفظ «⁦%1⁩» الآن؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The PDF is being printed…</source>
        <translation>تجري طباعة ملف PDF…</translation>
    </message>
    <message>
        <source>The article was written to “%1”.</source>
        <translation>كُتب المقال في «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The PDF could not be printed: the part of Galley that prints has stopped. Your text is safe.</source>
        <translation>تعذرت طباعة ملف PDF: توقف جزء Galley المسؤول عن الطباعة. نصك في أمان.</translation>
    </message>
</context>
<context>
    <name>Galley::PictureWell</name>
    <message>
        <source>Picture of the post</source>
        <translation>صورة المنشور</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>There is no picture in what was given.</source>
        <translation>لا توجد صورة فيما أُفلت أو أُلصق.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB.</source>
        <translation>الصورة أكبر من 10 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewSlot</name>
    <message>
        <source>The preview is getting ready…</source>
        <translation>يجري تجهيز المعاينة…</translation>
    </message>
    <message>
        <source>The preview cannot be shown, because a part of Galley is missing: %1. Everything else works.</source>
        <translation>لا يمكن عرض المعاينة لأن جزءًا من Galley مفقود: ⁦%1⁩. كل ما عدا ذلك يعمل.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message numerus="yes">
        <source>The preview stopped %n times in a row and is switched off. Your text is safe; if starting the preview again does not help, start Galley again.</source>
        <translation>
            <numerusform>أُوقفت المعاينة. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
            <numerusform>توقفت المعاينة مرة واحدة فأُوقفت. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
            <numerusform>توقفت المعاينة مرتين متتاليتين فأُوقفت. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
            <numerusform>توقفت المعاينة %n مرات متتالية فأُوقفت. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
            <numerusform>توقفت المعاينة %n مرة متتالية فأُوقفت. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
            <numerusform>توقفت المعاينة %n مرة متتالية فأُوقفت. نصك في أمان؛ إن لم ينفع تشغيل المعاينة من جديد فأعد تشغيل Galley.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>تعذر تشغيل المعاينة.</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
</context>
<context>
    <name>Galley::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
</context>
<context>
    <name>Galley::RenderClient</name>
    <message>
        <source>The preview cannot be made: its part of Galley did not start. The text is safe.</source>
        <translation>لا يمكن إعداد المعاينة: لم يبدأ الجزء المسؤول عنها في Galley. النص في أمان.</translation>
    </message>
    <message>
        <source>The preview is paused: something in the text takes too long to format. It goes on when the text is changed.</source>
        <translation>المعاينة متوقفة مؤقتًا: في النص ما يستغرق تنسيقه وقتًا أطول من اللازم. تُستأنف عند تعديل النص.</translation>
    </message>
    <message>
        <source>The preview is paused: formatting the text failed three times. It goes on when the text is changed.</source>
        <translation>المعاينة متوقفة مؤقتًا: أخفق تنسيق النص ثلاث مرات. تُستأنف عند تعديل النص.</translation>
    </message>
    <message>
        <source>The article could not be formatted: something in it takes too long or too much memory.</source>
        <translation>تعذر تنسيق المقال: فيه ما يستغرق وقتًا أطول أو ذاكرة أكثر من اللازم.</translation>
    </message>
</context>
<context>
    <name>Galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingClient</name>
    <message>
        <source>Spelling is off: its part of Galley did not start.</source>
        <translation>التدقيق الإملائي متوقف: لم يبدأ الجزء المسؤول عنه في Galley.</translation>
    </message>
    <message>
        <source>Spelling is off: the dictionary %1 failed twice. Choose another one, or install it again.</source>
        <translation>التدقيق الإملائي متوقف: تعطل القاموس ⁦%1⁩ مرتين. اختر قاموسًا آخر أو أعد تثبيته.</translation>
    </message>
</context>
<context>
    <name>Galley::SpellingMenu</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>تجاهل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Add “%1” to My Dictionary</source>
        <translation>إضافة «⁨%1⁩» إلى قاموسي</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message>
        <source>Words readers read; go to a heading</source>
        <translation>الكلمات التي يقرؤها القراء؛ الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Time to read the article; go to a heading</source>
        <translation>الوقت اللازم لقراءة المقال؛ الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Choose the language of the spelling</source>
        <translation>اختيار لغة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Go to what should be looked at</source>
        <translation>الانتقال إلى ما يستحق المراجعة</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>How the text is written in its file</source>
        <translation>كيف كُتب النص في ملفه</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 min read</source>
        <translation>دقيقة واحدة للقراءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%Ln دقائق للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>The article has no headings</source>
        <translation>لا عناوين في المقال</translation>
    </message>
    <message>
        <source>1 embed kept offline</source>
        <translation>مادة مضمّنة واحدة محفوظة دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds kept offline</source>
        <translation>
            <numerusform>لا مواد مضمّنة محفوظة دون اتصال</numerusform>
            <numerusform>مادة مضمّنة واحدة محفوظة دون اتصال</numerusform>
            <numerusform>مادتان مضمّنتان محفوظتان دون اتصال</numerusform>
            <numerusform>%Ln مواد مضمّنة محفوظة دون اتصال</numerusform>
            <numerusform>%Ln مادة مضمّنة محفوظة دون اتصال</numerusform>
            <numerusform>%Ln مادة مضمّنة محفوظة دون اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 embed, as a link only</source>
        <translation>مادة مضمّنة واحدة، كرابط فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds, as links only</source>
        <translation>
            <numerusform>لا مواد مضمّنة</numerusform>
            <numerusform>مادة مضمّنة واحدة، كرابط فقط</numerusform>
            <numerusform>مادتان مضمّنتان، كرابطين فقط</numerusform>
            <numerusform>%Ln مواد مضمّنة، كروابط فقط</numerusform>
            <numerusform>%Ln مادة مضمّنة، كروابط فقط</numerusform>
            <numerusform>%Ln مادة مضمّنة، كروابط فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 embeds kept offline</source>
        <translation>المواد المضمّنة المحفوظة دون اتصال: %1 من %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a time or a date</comment>
        <translation>حُفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it cannot be saved over</source>
        <translation>الملف ليس بترميز UTF-8، لذلك لا يمكن الحفظ فوقه</translation>
    </message>
    <message>
        <source>Encoding: UTF-8</source>
        <translation>الترميز: UTF-8</translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>نهايات الأسطر: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Begins with a byte order mark</source>
        <translation>يبدأ بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Some lines end in another way; they stay as they are</source>
        <translation>تنتهي بعض الأسطر بطريقة أخرى؛ تبقى كما هي</translation>
    </message>
    <message>
        <source>List the embeds, or put the list away</source>
        <translation>سرد المواد المضمّنة أو إخفاء القائمة</translation>
    </message>
</context>
<context>
    <name>GalleyPage</name>
    <message>
        <source>Comments are closed</source>
        <translation>التعليقات مغلقة</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>نداء للتبرع</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>عرض البقية</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Video on %1</source>
        <translation>فيديو على %1</translation>
    </message>
    <message>
        <source>Playlist on %1</source>
        <translation>قائمة تشغيل على %1</translation>
    </message>
    <message>
        <source>Picture on %1</source>
        <translation>صورة على %1</translation>
    </message>
    <message>
        <source>Post on %1</source>
        <translation>منشور على %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Watch on %1</source>
        <translation>المشاهدة على %1</translation>
    </message>
    <message>
        <source>View on %1</source>
        <translation>العرض على %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time of day</comment>
        <translation>%1، %2 بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>محفوظ دون اتصال</translation>
    </message>
    <message>
        <source>(checked %1)</source>
        <translation>(آخر تحقق: %1)</translation>
    </message>
    <message>
        <source>date read from the link</source>
        <translation>التاريخ مأخوذ من الرابط</translation>
    </message>
    <message>
        <source>The post’s text is not kept</source>
        <translation>نص المنشور غير محفوظ</translation>
    </message>
    <message>
        <source>No longer available at the source</source>
        <translation>لم يعد متاحًا في المصدر</translation>
    </message>
    <message>
        <source>No longer public at the source</source>
        <translation>لم يعد علنيًا في المصدر</translation>
    </message>
    <message>
        <source>The source would not give it again</source>
        <translation>امتنع المصدر عن تقديمه مرة أخرى</translation>
    </message>
    <message>
        <source>The source could not be reached</source>
        <translation>تعذر الوصول إلى المصدر</translation>
    </message>
    <message>
        <source>as noted by the editor</source>
        <translation>كما دوّنه المحرر</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدّث: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%n دقائق للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>This part is shown as it is written.</source>
        <translation>يُعرض هذا الجزء كما هو مكتوب.</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>التشغيل هنا</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>عرض تفاعلي</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>التعبئة يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more pictures</source>
        <translation>
            <numerusform>لا صور أخرى</numerusform>
            <numerusform>عرض صورة أخرى</numerusform>
            <numerusform>عرض صورتين أخريين</numerusform>
            <numerusform>عرض %n صور أخرى</numerusform>
            <numerusform>عرض %n صورة أخرى</numerusform>
            <numerusform>عرض %n صورة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation>
            <numerusform>لا أسطر أخرى</numerusform>
            <numerusform>عرض سطر آخر</numerusform>
            <numerusform>عرض سطرين آخرين</numerusform>
            <numerusform>عرض %n أسطر أخرى</numerusform>
            <numerusform>عرض %n سطرًا آخر</numerusform>
            <numerusform>عرض %n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>التحميل من %1</translation>
    </message>
    <message>
        <source>Show the original from %1</source>
        <translation>عرض الأصل من %1</translation>
    </message>
    <message>
        <source>Audio on %1</source>
        <translation>مقطع صوتي على %1</translation>
    </message>
    <message>
        <source>Chart on %1</source>
        <translation>رسم بياني على %1</translation>
    </message>
    <message>
        <source>Document on %1</source>
        <translation>مستند على %1</translation>
    </message>
    <message>
        <source>Code on %1</source>
        <translation>شيفرة على %1</translation>
    </message>
    <message>
        <source>Place on %1</source>
        <translation>مكان على %1</translation>
    </message>
    <message>
        <source>Page on %1</source>
        <translation>صفحة على %1</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>الاستماع على %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a network</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and where, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1° S</source>
        <comment>latitude</comment>
        <translation>⁧%1° جنوبًا⁩</translation>
    </message>
    <message>
        <source>%1° N</source>
        <comment>latitude</comment>
        <translation>⁧%1° شمالًا⁩</translation>
    </message>
    <message>
        <source>%1° W</source>
        <comment>longitude</comment>
        <translation>⁧%1° غربًا⁩</translation>
    </message>
    <message>
        <source>%1° E</source>
        <comment>longitude</comment>
        <translation>⁧%1° شرقًا⁩</translation>
    </message>
    <message>
        <source>about %1 m across</source>
        <translation>بعرض نحو %1 م</translation>
    </message>
    <message>
        <source>about %1 km across</source>
        <translation>بعرض نحو %1 كم</translation>
    </message>
    <message>
        <source>kept offline since %1</source>
        <translation>محفوظ دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>where this short link leads is not known yet</source>
        <translation>لم يُعرف بعد إلى أين يؤدي هذا الرابط المختصر</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>لم يُجلب قط</translation>
    </message>
    <message>
        <source>Edited at the source since it was kept</source>
        <translation>عُدّل في المصدر بعد حفظه</translation>
    </message>
    <message>
        <source>Not everything about it is kept</source>
        <translation>لم يُحفظ كل ما يتعلق به</translation>
    </message>
    <message>
        <source>The source would not give it</source>
        <translation>امتنع المصدر عن تقديمه</translation>
    </message>
</context>
</TS>
