<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Galley::EmbedCommands</name>
    <message numerus="yes">
        <source>Asking about %Ln embeds…</source>
        <translation>
            <numerusform>Asking about %Ln embed…</numerusform>
            <numerusform>Asking about %Ln embeds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EmbedReport</name>
    <message numerus="yes">
        <source>%Ln embeds fetched.</source>
        <translation>
            <numerusform>%Ln embed fetched.</numerusform>
            <numerusform>%Ln embeds fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds checked</source>
        <translation>
            <numerusform>%Ln embed checked</numerusform>
            <numerusform>%Ln embeds checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln places</source>
        <translation>
            <numerusform>Replaced %Ln place</numerusform>
            <numerusform>Replaced %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message numerus="yes">
        <source>%Ln misspellings</source>
        <translation>
            <numerusform>%Ln misspelling</numerusform>
            <numerusform>%Ln misspellings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview kept %Ln things from being fetched from the network.</source>
        <translation>
            <numerusform>The preview kept %Ln thing from being fetched from the network.</numerusform>
            <numerusform>The preview kept %Ln things from being fetched from the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PreviewView</name>
    <message numerus="yes">
        <source>The preview stopped %n times in a row and is switched off. Your text is safe; if starting the preview again does not help, start Galley again.</source>
        <translation>
            <numerusform>The preview stopped %n time in a row and is switched off. Your text is safe; if starting the preview again does not help, start Galley again.</numerusform>
            <numerusform>The preview stopped %n times in a row and is switched off. Your text is safe; if starting the preview again does not help, start Galley again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%Ln min read</numerusform>
            <numerusform>%Ln min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds kept offline</source>
        <translation>
            <numerusform>%Ln embed kept offline</numerusform>
            <numerusform>%Ln embeds kept offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln embeds, as links only</source>
        <translation>
            <numerusform>%Ln embed, as a link only</numerusform>
            <numerusform>%Ln embeds, as links only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleyPage</name>
    <message numerus="yes">
        <source>%n min read</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more pictures</source>
        <translation>
            <numerusform>Show %n more picture</numerusform>
            <numerusform>Show %n more pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation>
            <numerusform>Show %n more line</numerusform>
            <numerusform>Show %n more lines</numerusform>
        </translation>
    </message>
</context>
</TS>
