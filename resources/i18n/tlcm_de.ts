<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
  <context>
    <name>tlcm</name>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source> pixels</source>
      <translation> Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>"Best" is the default; "paper" follows the published method to the letter, for comparison.</source>
      <translation>„Beste“ ist die Vorgabe; „wie veröffentlicht“ folgt zum Vergleich genau dem veröffentlichten Verfahren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>"Best" is the default; "paper" trains as published: 5,000 steps in three rounds, a tenth of the pixels, values that are not matched unless MATCHING names a way.</source>
      <translation>„Beste“ ist die Vorgabe; „paper“ trainiert wie veröffentlicht: 5.000 Schritte in drei Runden, ein Zehntel der Pixel, Werte, die nicht angeglichen werden, solange MATCHING keinen Weg nennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>"{layer}" is in no file. Save it as GeoPackage, then correct the command in the clipboard.</source>
      <translation>„{layer}“ steht in keiner Datei. Speichern Sie den Layer als GeoPackage und berichtigen Sie dann den Befehl in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>% of the pixels</source>
      <translation>% der Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>&amp;Adapt</source>
      <translation>An&amp;passen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Adapt a model to this stack…</source>
      <translation>Ein Modell an diesen Stapel an&amp;passen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;All options…</source>
      <translation>&amp;Alle Optionen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Assess accuracy…</source>
      <translation>&amp;Genauigkeit prüfen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Band or index</source>
      <translation>&amp;Kanal oder Index</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Class</source>
      <translation>&amp;Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Compute on</source>
      <translation>&amp;Rechnen auf</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Create stack</source>
      <translation>Stapel an&amp;legen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Date</source>
      <translation>&amp;Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Date of the samples</source>
      <translation>&amp;Datum der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Delete them</source>
      <translation>Sie &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Discard</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Environment that the plugin makes (recommended)</source>
      <translation>&amp;Umgebung, die die Erweiterung anlegt (empfohlen)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;File</source>
      <translation>D&amp;atei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Folder of the results</source>
      <translation>&amp;Ordner der Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Follow the pointer</source>
      <translation>Dem &amp;Zeiger folgen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Go on when a point has its class</source>
      <translation>&amp;Weitergehen, wenn ein Punkt seine Klasse hat</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>&amp;Import {count} samples</source>
      <translation>{count} Stichproben &amp;importieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Keep the logs of jobs that went well</source>
      <translation>&amp;Protokolle gelungener Aufträge behalten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Keep them, and the class with them</source>
      <translation>Sie &amp;behalten und die Klasse auch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Layer</source>
      <translation>&amp;Layer</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>&amp;Load results</source>
      <translation>Ergebnisse &amp;laden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Map series</source>
      <translation>&amp;Kartenserie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Method</source>
      <translation>&amp;Verfahren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Method of previews</source>
      <translation>&amp;Verfahren der Vorschau</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Nearest sample</source>
      <translation>&amp;Nächste Stichprobe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;New…</source>
      <translation>&amp;Neu…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Open in canvas</source>
      <translation>Im Kartenfenster ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Problem…</source>
      <translation>&amp;Problem…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Python in it</source>
      <translation>&amp;Python darin</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Python of your own</source>
      <translation>&amp;Eigenes Python</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Relabel them as</source>
      <translation>Sie &amp;zuordnen zu</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Remove…</source>
      <translation>&amp;Entfernen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Replace file…</source>
      <translation>Datei &amp;ersetzen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Report</source>
      <translation>&amp;Bericht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Run</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Set up</source>
      <translation>Ein&amp;richten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Set up…</source>
      <translation>Ein&amp;richten…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Show in canvas</source>
      <translation>Im Kartenfenster &amp;zeigen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Table of the file</source>
      <translation>&amp;Tabelle der Datei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>&amp;To</source>
      <translation>N&amp;ach</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Transitions</source>
      <translation>Ü&amp;bergänge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>&amp;Unit</source>
      <translation>&amp;Einheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Warnings ({count})…</source>
      <translation>&amp;Warnungen ({count})…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Wheel folder</source>
      <translation>&amp;Wheel-Ordner</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>(not in the maps)</source>
      <translation>(nicht in den Karten)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>--part is {text}, which is not a part such as 2/4.</source>
      <translation>--part ist {text}, das ist kein Teil wie 2/4.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>1. Images and stacks</source>
      <translation>1. Bilder und Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>120°</source>
      <translation>120°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>2. Samples</source>
      <translation>2. Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>3. Models and maps</source>
      <translation>3. Modelle und Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>30°</source>
      <translation>30°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>4. Changes and accuracy</source>
      <translation>4. Änderungen und Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>45°</source>
      <translation>45°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>90°</source>
      <translation>90°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>95 % interval of the overall accuracy {low} to {high}</source>
      <translation>95-%-Intervall der Gesamtgenauigkeit {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&lt;b&gt;Ready.&lt;/b&gt; Jobs run in {path}</source>
      <translation>&lt;b&gt;Bereit.&lt;/b&gt; Aufträge laufen in {path}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>A Python of its own with PyTorch, in your user folder; QGIS's Python stays as it is.</source>
      <translation>Ein eigenes Python mit PyTorch in Ihrem Benutzerordner; das Python von QGIS bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>A band VV/VH (or HH/HV) in dB, made of the combined bands: trees and some crops scatter relatively more in VH.</source>
      <translation>Ein Kanal VV/VH (oder HH/HV) in dB aus den zusammengefassten Kanälen: Bäume und manche Feldfrüchte streuen in VH verhältnismäßig mehr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>A class counts only if it is seen on at least this many valid dates in a row; shorter episodes are taken as errors of the maps.</source>
      <translation>Eine Klasse zählt nur, wenn sie an mindestens so vielen gültigen Daten hintereinander vorkommt; kürzere Abschnitte gelten als Fehler der Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A class for every date</source>
      <translation>Eine Klasse für jedes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a code.</source>
      <translation>Eine Klasse braucht einen Code.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a name.</source>
      <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A classified raster. Give this or a series.</source>
      <translation>Ein klassifiziertes Raster. Geben Sie dieses oder eine Serie an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>A dash: the reference is too small to tell an area here.</source>
      <translation>Ein Strich: Die Referenz ist zu klein, um hier eine Fläche anzugeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A dask cluster needs the package {package}, which this Python does not have.</source>
      <translation>Ein Dask-Cluster braucht das Paket {package}, das diesem Python fehlt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A distance of {distance} between points leaves room for {drawn} of {wanted} points in the stratum {name}.</source>
      <translation>Ein Abstand von {distance} zwischen Punkten lässt in der Schicht {name} Platz für {drawn} von {wanted} Punkten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>A file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation>Eine Datei mit Kennzahlen (.json), die „Genauigkeit prüfen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A file or folder of the worker environment cannot be written: {detail}.</source>
      <translation>Eine Datei oder ein Ordner der Arbeitsumgebung lässt sich nicht schreiben: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A folder for the same figures as tables: accuracy.csv, classes.csv, matrices.csv, areas.csv and transitions.csv.</source>
      <translation>Ein Ordner für dieselben Kennzahlen als Tabellen: accuracy.csv, classes.csv, matrices.csv, areas.csv und transitions.csv.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A folder that "Train model" wrote.</source>
      <translation>Ein Ordner, den „Modell trainieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A folder with a model.json: of "Train model", "Adapt model" or "Import model", or the folder "model" of an earlier run.</source>
      <translation>Ein Ordner mit einer model.json: von „Modell trainieren“, „Modell anpassen“ oder „Modell importieren“, oder der Ordner „model“ eines früheren Laufs.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>A folder with packages (*.whl) that were fetched on another computer. Empty: packages are fetched over the network.</source>
      <translation>Ein Ordner mit Paketen (*.whl), die auf einem anderen Rechner geholt wurden. Leer: Pakete werden über das Netz geholt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>A job is running in the worker environment {folder}.</source>
      <translation>In der Arbeitsumgebung {folder} läuft ein Auftrag.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>A library of the package {package} does not load: {reason}.</source>
      <translation>Eine Bibliothek des Pakets {package} lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A library of the worker environment crashed; set the environment up again, and report it together with the log.</source>
      <translation>Eine Bibliothek der Arbeitsumgebung ist abgestürzt; richten Sie die Umgebung neu ein und melden Sie den Fehler zusammen mit dem Protokoll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>A map is being made.</source>
      <translation>Eine Karte wird gerade gemacht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>A model is being adapted.</source>
      <translation>Ein Modell wird gerade angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A network for every date</source>
      <translation>Ein Netz für jedes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A network learns on, from the samples of its source and from the pixels of the target whose classes it is surest of (pseudo labels). If better: it is kept where a classifier that learns from the labels it gives the target finds more of the source's samples than before, else the model by statistics is. It needs the samples of the model. Forests and support vector machines are adapted by statistics alone.</source>
      <translation>Ein Netz lernt weiter, aus den Stichproben seiner Quelle und aus den Pixeln des Ziels, deren Klassen es am sichersten kennt (Pseudo-Labels). Wenn besser: Es wird behalten, wo ein Klassifikator, der aus den Klassen lernt, die es dem Ziel gibt, mehr Stichproben der Quelle findet als zuvor, sonst bleibt das Modell aus der Statistik. Dazu braucht es die Stichproben des Modells. Wälder und Support-Vektor-Maschinen werden allein durch die Statistik angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>A network that was trained here or imported.</source>
      <translation>Ein hier trainiertes oder importiertes Netz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>A new layer of samples needs a coordinate system, and neither stack nor project has one.</source>
      <translation>Ein neuer Layer mit Stichproben braucht ein Koordinatensystem, aber weder Stapel noch Projekt haben eines.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A new or empty folder for samples, model, maps, changes and report.</source>
      <translation>Ein neuer oder leerer Ordner für Stichproben, Modell, Karten, Änderungen und Bericht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A package that was fetched is not the one that this plugin was tested with: {detail}.</source>
      <translation>Ein geholtes Paket ist nicht das, mit dem diese Erweiterung geprüft wurde: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>A part of a job cannot replace the results of another run (OVERWRITE): it would delete those of the other parts.</source>
      <translation>Ein Teil eines Auftrags kann die Ergebnisse eines anderen Laufs nicht ersetzen (OVERWRITE): Er würde die der anderen Teile löschen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>A place is taken only if the entropy of its class probabilities is at most this: 0 is wholly sure, 1 cannot tell two classes apart.</source>
      <translation>Ein Ort wird nur genommen, wenn die Entropie seiner Klassenwahrscheinlichkeiten höchstens so groß ist: 0 ist ganz sicher, 1 unterscheidet zwei Klassen nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>A raster whose coordinate system, pixel size and extent the stack takes. Left empty, the finest grid that most images share.</source>
      <translation>Ein Raster, dessen Koordinatensystem, Pixelgröße und Ausdehnung der Stapel übernimmt. Leer: das feinste Gitter der meisten Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A reference sample (.gpkg) that was begun before.</source>
      <translation>Eine Referenzstichprobe (.gpkg), die schon begonnen ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A reference without dates is compared with one map only (REFERENCE_DATE) unless you say that it is true on all dates. One with the fields valid_from and valid_to is true between them if nothing else is said.</source>
      <translation>Eine Referenz ohne Datum wird nur mit einer Karte verglichen (REFERENCE_DATE), außer Sie sagen, dass sie an allen Terminen gilt. Eine mit den Feldern valid_from und valid_to gilt zwischen diesen, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>A sample is doubtful if models that were trained on the other samples see another class in it, or if it is unlike all samples of its class. A doubtful sample may be right: rare looks of a class are doubtful, too.</source>
      <translation>Eine Stichprobe ist zweifelhaft, wenn Modelle, die mit den anderen Stichproben trainiert wurden, eine andere Klasse in ihr sehen oder wenn sie keiner Stichprobe ihrer Klasse gleicht. Eine zweifelhafte Stichprobe kann richtig sein: Auch seltenes Aussehen einer Klasse ist zweifelhaft.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>A sample whose spectrum moved at least as far was dropped.</source>
      <translation>Eine Stichprobe, deren Spektrum sich mindestens so weit bewegt hat, wurde verworfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>A second stack of the same place, of other dates or another sensor, as radar beside optical images. It is read on the pixels of the first, whose dates are mapped; each stack gets a network of its own, and their class probabilities are joined; changes then have no probability. For the networks on time series and on image series.</source>
      <translation>Ein zweiter Stapel desselben Ortes, mit anderen Daten oder von einem anderen Sensor, etwa Radar neben optischen Bildern. Er wird auf den Pixeln des ersten gelesen, dessen Daten kartiert werden; jeder Stapel bekommt ein eigenes Netz, und ihre Klassenwahrscheinlichkeiten werden verbunden; Änderungen haben dann keine Wahrscheinlichkeit. Für die Netze auf Zeitreihen und auf Bildserien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>A stack is being made.</source>
      <translation>Ein Stapel wird gerade gemacht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A standard error of {error} needs {needed} points by the accuracies you expect; {total} are drawn.</source>
      <translation>Ein Standardfehler von {error} braucht nach den erwarteten Genauigkeiten {needed} Punkte; {total} werden gezogen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>A support vector machine learns from at most {most} samples a date; a part of the largest classes was drawn for: {dates}.</source>
      <translation>Eine Support Vector Machine lernt von höchstens {most} Stichproben je Datum; an diesen Daten wurde aus den größten Klassen ein Teil gezogen: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A system library does not load: {detail}.</source>
      <translation>Eine Systembibliothek lässt sich nicht laden: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A system library is missing: install the Microsoft Visual C++ runtime, then try again.</source>
      <translation>Eine Systembibliothek fehlt: Installieren Sie die Microsoft-Visual-C++-Laufzeit und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A text about this point; it is kept in the file.</source>
      <translation>Ein Text zu diesem Punkt; er wird in der Datei festgehalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>A text file of label,row,col or a NumPy array file (.npy) of the shape (N, 13, T).</source>
      <translation>Eine Textdatei mit Zeilen label,row,col oder eine NumPy-Datei (.npy) der Form (N, 13, T).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>A text file of samples holds no date.</source>
      <translation>Eine Textdatei von Stichproben enthält kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>A trained model</source>
      <translation>Ein trainiertes Modell</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A worker of the cluster could not compute its block: {reason}.</source>
      <translation>Ein Rechner des Clusters konnte seinen Block nicht rechnen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>A&amp;udit</source>
      <translation>&amp;Protokoll</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>ACTION is drop, but there is no place for the cleaned samples (CLEANED).</source>
      <translation>ACTION ist drop, aber für die bereinigten Stichproben ist kein Ort angegeben (CLEANED).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {days} days</source>
      <translation>Etwa {days} Tage</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {hours} h</source>
      <translation>Etwa {hours} h</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {hours} h {minutes} min left</source>
      <translation>Noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {minutes} min</source>
      <translation>Etwa {minutes} min</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {minutes} min left</source>
      <translation>Noch etwa {minutes} min</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa</source>
      <translation>AcATaMa</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa: writes beside the sample a configuration (_acatama.yml) and the points (_acatama.gpkg) for this plugin of SMByC. In AcATaMa, restore the .yml file: map, points and label buttons are there. Label, then save the labelled sampling file: it is a REFERENCE for the accuracy assessment, with CLASS_FIELD=Is labeled as, REFERENCE_DATE=the date of the map, and DESIGN=simple_random, stratified, or strata with STRATA=your raster or, for strata of changes, the raster _strata.tif beside the sample.</source>
      <translation>AcATaMa: schreibt neben die Stichprobe eine Konfiguration (_acatama.yml) und die Punkte (_acatama.gpkg) für diese Erweiterung von SMByC. Stellen Sie in AcATaMa die .yml-Datei wieder her: Karte, Punkte und Schaltflächen der Klassen sind da. Bestimmen Sie die Punkte und speichern Sie die bestimmte Stichprobendatei: Sie ist eine REFERENCE für die Prüfung der Genauigkeit, mit CLASS_FIELD=Is labeled as, REFERENCE_DATE=Datum der Karte und DESIGN=simple_random, stratified oder strata mit STRATA=Ihr Raster oder, bei Schichten von Änderungen, das Raster _strata.tif neben der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Accuracy and areas</source>
      <translation>Genauigkeit und Flächen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Accuracy assessment</source>
      <translation>Genauigkeitsprüfung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Accuracy of the changes</source>
      <translation>Genauigkeit der Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples of places kept aside (not a map accuracy), networks only</source>
      <translation>Genauigkeit an zurückgehaltenen Orten (keine Genauigkeit der Karte), nur Netze</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples that were left out with their surroundings (not a map accuracy)</source>
      <translation>Genauigkeit an Stichproben, die mit ihrer Umgebung weggelassen wurden (keine Genauigkeit der Karte)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Active class: {name}</source>
      <translation>Aktive Klasse: {name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>Adapt a model to this stack</source>
      <translation>Ein Modell an diesen Stapel anpassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapt model</source>
      <translation>Modell anpassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt models of one stack each.</source>
      <translation>Passen Sie Modelle von je einem Stapel an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapt the model to this stack.</source>
      <translation>Passen Sie das Modell an diesen Stapel an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt the one that it was made of.</source>
      <translation>Passen Sie das an, aus dem es gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapted model</source>
      <translation>Angepasstes Modell</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapted to the images of these dates.</source>
      <translation>Angepasst an die Bilder dieser Tage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add a class for every &amp;unknown label</source>
      <translation>Für jede &amp;unbekannte Angabe eine Klasse anlegen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add a class to the table and choose it.</source>
      <translation>Fügen Sie der Tabelle eine Klasse hinzu und wählen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add points to label</source>
      <translation>Zu bestimmende Punkte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add sample</source>
      <translation>Stichprobe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Add samples of every class.</source>
      <translation>Fügen Sie Stichproben jeder Klasse hinzu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Add samples of other classes, and check that they lie on the images and on dates of the stack.</source>
      <translation>Fügen Sie Stichproben anderer Klassen hinzu und prüfen Sie, ob sie auf den Bildern und an Daten des Stapels liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Add samples of other classes, or choose another class field.</source>
      <translation>Fügen Sie Stichproben anderer Klassen hinzu oder wählen Sie ein anderes Klassenfeld.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Add samples of the active class</source>
      <translation>Stichproben der aktiven Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Add samples, or check selection and filter.</source>
      <translation>Fügen Sie Stichproben hinzu oder prüfen Sie Auswahl und Filter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>Add samples.</source>
      <translation>Fügen Sie Stichproben hinzu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Add the ratio of the polarisations (radar)</source>
      <translation>Verhältnis der Polarisationen hinzufügen (Radar)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add the samples to the layer; they can be undone until the layer is saved.</source>
      <translation>Die Stichproben zum Layer hinzufügen; bis er gespeichert wird, lässt sich das rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Adding up sizes</source>
      <translation>Größen werden zusammengezählt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Address of the package server of your company, for example https://packages.example/simple. Empty: what is configured for pip and uv.</source>
      <translation>Adresse des Paketservers Ihrer Firma, zum Beispiel https://packages.example/simple. Leer: was für pip und uv eingestellt ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds a raster with a band for every class (0-100 %) to each date. Needs much room on disk.</source>
      <translation>Fügt jedem Datum ein Raster mit einem Kanal je Klasse (0–100 %) hinzu. Braucht viel Platz auf der Platte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Adds clouds and their shadows, with a mask file for every date.</source>
      <translation>Fügt Wolken und ihre Schatten hinzu, mit einer Maskendatei je Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Adds places whose class is sure on a date to its samples. In the published form, those of the labelled date migrate as well. Without it only the labelled samples are used. Of the parameters of augmentation, the joint chain takes the number of samples alone.</source>
      <translation>Fügt Orte, deren Klasse an einem Datum sicher ist, dessen Stichproben hinzu. In der veröffentlichten Form werden auch die des Ausgangsdatums übertragen. Sonst werden nur die angegebenen Stichproben verwendet. Von den Parametern der Vermehrung nimmt die gemeinsame Kette nur die Zahl der Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds three rasters to each date: the entropy of the class probabilities, the lead of the most probable class over the second, and how unlike all training samples a pixel looks (above 50: beyond what the model was judged on).</source>
      <translation>Fügt jedem Datum drei Raster hinzu: die Entropie der Klassenwahrscheinlichkeiten, den Vorsprung der wahrscheinlichsten Klasse vor der zweiten und wie wenig ein Pixel allen Trainingsstichproben gleicht (über 50: jenseits dessen, woran das Modell beurteilt wurde).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Agreement on other places</source>
      <translation>Übereinstimmung an anderen Orten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Agreement with the training samples themselves. NOT the accuracy of the maps.</source>
      <translation>Übereinstimmung mit den Stichproben des Trainings selbst. NICHT die Genauigkeit der Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>Algorithm</source>
      <translation>Algorithmus</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>All classes</source>
      <translation>Alle Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>All classes by date</source>
      <translation>Alle Klassen nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>All darker and small brighter steps</source>
      <translation>Alle dunkleren und kleine hellere Schritte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>All dates</source>
      <translation>Alle Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>All dates pooled</source>
      <translation>Alle Daten zusammen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>All dates together</source>
      <translation>Alle Termine zusammen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is of one class, {name}: nothing can be said about the others.</source>
      <translation>Die ganze Referenz ist von einer Klasse, {name}: Über die anderen lässt sich nichts sagen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is one cluster: intervals cannot be told.</source>
      <translation>Die ganze Referenz ist ein einziger Klumpen: Intervalle lassen sich nicht angeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>All points are labelled on this date. Left empty, each on the date on which the maps are most in doubt about it.</source>
      <translation>Alle Punkte werden für dieses Datum bestimmt. Leer: jeder für das Datum, an dem die Karten bei ihm am meisten zweifeln.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>All points have been looked at.</source>
      <translation>Alle Punkte sind angesehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>All pre-trained weights must fit</source>
      <translation>Alle vortrainierten Gewichte müssen passen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>All samples lie within {percent} % of the image; elsewhere the classes may look otherwise, so label places all over it.</source>
      <translation>Alle Stichproben liegen in {percent} % des Bildes; anderswo sehen die Klassen vielleicht anders aus: Verteilen Sie die Orte über das ganze Bild.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>All samples of {name} seem to have changed on {dates}; the least changed ones were kept.</source>
      <translation>Alle Stichproben von {name} scheinen sich am {dates} geändert zu haben; die am wenigsten geänderten wurden behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>All weights must fit</source>
      <translation>Alle Gewichte müssen passen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>All {count} images are of one date ({date}). If that is wrong, say with DATE_PATTERN where the date stands in their names.</source>
      <translation>Alle {count} Bilder sind von einem Datum ({date}). Wenn das falsch ist, sagen Sie mit DATE_PATTERN, wo in den Namen das Datum steht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>All {count} samples of {name} lie in one corner of the image: add some elsewhere if the class is there too.</source>
      <translation>Alle {count} Stichproben von {name} liegen in einer Ecke des Bildes: Fügen Sie anderswo welche hinzu, wenn es die Klasse auch dort gibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Also write for</source>
      <translation>Auch schreiben für</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>An audit (.gpkg) that "Migrate samples" or "Map time series" wrote.</source>
      <translation>Ein Protokoll (.gpkg), das „Stichproben übertragen“ oder „Zeitreihe kartieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>An environment that you made yourself, for example with conda: its Python, 3.11 or newer.</source>
      <translation>Eine selbst angelegte Umgebung, zum Beispiel mit conda: ihr Python, 3.11 oder neuer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>And {count} more classes: see the table.</source>
      <translation>Und {count} weitere Klassen: siehe Tabelle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Angle between rays</source>
      <translation>Winkel zwischen Strahlen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Another QGIS is setting the worker environment up; waiting for it</source>
      <translation>Ein anderes QGIS richtet die Arbeitsumgebung ein; es wird gewartet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple-Grafikkarte (MPS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Areas in hectares</source>
      <translation>Flächen in Hektar</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Areas of the classes</source>
      <translation>Flächen der Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Areas of the classes are estimated from the reference, with intervals, on {count} of {total} dates.</source>
      <translation>Die Flächen der Klassen sind aus der Referenz geschätzt, mit Intervallen, an {count} von {total} Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Areas of the classes, mapped and estimated</source>
      <translation>Flächen der Klassen, kartiert und geschätzt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>As &amp;dialog…</source>
      <translation>Als &amp;Dialog…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>As QGIS speaks, else English</source>
      <translation>Wie QGIS spricht, sonst Englisch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>As YYYY-MM-DD or YYYY-MM. Left empty, the date of the samples; to another date they are migrated.</source>
      <translation>Als JJJJ-MM-TT oder JJJJ-MM. Leer: das Datum der Stichproben; auf ein anderes Datum werden sie übertragen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a style of QGIS (QML)…</source>
      <translation>Als QGIS-Stil (QML)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a table (CSV)…</source>
      <translation>Als Tabelle (CSV)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>As counted</source>
      <translation>Wie gezählt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>As in the published code</source>
      <translation>Wie im veröffentlichten Programm</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>As published</source>
      <translation>Wie veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>As stored</source>
      <translation>Wie gespeichert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>As the stack file says, else as the names of the images tell. Double-click to correct it.</source>
      <translation>Wie es die Stapeldatei sagt, sonst die Namen der Bilder. Doppelklicken zum Berichtigen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending</source>
      <translation>Aufsteigend</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending and descending images look from opposite sides and belong in stacks of their own. The orbit is found in the metadata, in the name, or for Sentinel-1 from the time of day; images that do not say theirs count as the chosen one. Automatic takes all images and warns where they are mixed.</source>
      <translation>Aufsteigende und absteigende Bilder blicken von entgegengesetzten Seiten und gehören in eigene Stapel. Der Orbit steht in den Metadaten oder im Namen, oder er folgt bei Sentinel-1 aus der Tageszeit; Bilder, die ihn nicht nennen, zählen zum gewählten. „Automatisch“ nimmt alle Bilder und warnt, wo sie gemischt sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors).</source>
      <translation>Bitten Sie den Autor um das state dict allein (torch.save(model.state_dict(), ...) oder safetensors).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Assess accuracy</source>
      <translation>Genauigkeit prüfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again, with at most 50,000 labelled pixels.</source>
      <translation>Prüfen Sie die Genauigkeit noch einmal, mit höchstens 50.000 Pixeln mit Angabe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again.</source>
      <translation>Prüfen Sie die Genauigkeit noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Assess with this &amp;reference…</source>
      <translation>Mit dieser &amp;Referenz bewerten…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>At least {minimum} classes are needed, but all samples that can be used are of: {names}.</source>
      <translation>Es braucht mindestens {minimum} Klassen, aber alle brauchbaren Stichproben gehören zu: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>At samples that were left out of training, {share} were told right. This is about the samples, not the map.</source>
      <translation>Von Stichproben, die nicht zum Trainieren dienten, wurden {share} richtig bestimmt. Das sagt etwas über die Stichproben, nicht über die Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Audit</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Audit of the samples</source>
      <translation>Protokoll der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augment samples</source>
      <translation>Stichproben vermehren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Augment the samples</source>
      <translation>Stichproben vermehren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Augmentation of {date}</source>
      <translation>Vermehren am {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Augmented</source>
      <translation>Vermehrt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augmented samples</source>
      <translation>Vermehrte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Automatic applies scale and offset from product metadata (MTD, MTL, STAC, GeoTIFF). "As stored" ignores them.</source>
      <translation>Automatisch wendet Skala und Versatz aus den Metadaten an (MTD, MTL, STAC, GeoTIFF). „Wie gespeichert“ lässt sie weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Automatic makes the confidence of maps agree with how often samples that were left out are told right, where enough places can be left out. The classes of the maps stay as they are.</source>
      <translation>Automatisch bringt die Sicherheit der Karten in Einklang damit, wie oft weggelassene Stichproben richtig bestimmt werden, wo sich genug Orte weglassen lassen. Die Klassen der Karten bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: an NVIDIA card if there is one, else the CPU</source>
      <translation>Automatisch: eine NVIDIA-Karte, wenn es eine gibt, sonst die CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: {card} was found</source>
      <translation>Automatisch: {card} wurde gefunden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Average accuracy</source>
      <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>BANDS names {missing}, which no image has.</source>
      <translation>BANDS nennt {missing}, das kein Bild hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>BAND_PATTERN {pattern} has no named group for the band.</source>
      <translation>BAND_PATTERN {pattern} hat keine benannte Gruppe für den Kanal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Backscatter (dB)</source>
      <translation>Rückstreuung (dB)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Band pattern</source>
      <translation>Muster des Kanals</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Bands of the images, here and in the canvas.</source>
      <translation>Kanäle der Bilder, hier und im Kartenfenster.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Bayesian smoothing of the probabilities</source>
      <translation>Bayessche Glättung der Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Before calibration: {error}.</source>
      <translation>Vor der Kalibrierung: {error}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Before migration the labelled samples are checked, after it those that were migrated or found. List: doubtful ones are told and listed in quality.gpkg. Drop: they are not used, too.</source>
      <translation>Vor der Übertragung werden die bestimmten Stichproben geprüft, danach die übertragenen oder gefundenen. Auflisten: Zweifelhafte werden gemeldet und in quality.gpkg aufgelistet. Verwerfen: Sie werden außerdem nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Behind a company proxy, set the variable SSL_CERT_FILE to your company's certificate file and start QGIS again.</source>
      <translation>Setzen Sie hinter einem Firmenproxy die Variable SSL_CERT_FILE auf die Zertifikatsdatei Ihrer Firma und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Between two dates in fields</source>
      <translation>Zwischen zwei Daten in Feldern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Beyond the limit</source>
      <translation>Über der Höchstzahl</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Bits are counted from 0 to 31.</source>
      <translation>Bits werden von 0 bis 31 gezählt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Both a folder (FOLDER) and a list of images (IMAGES) are given.</source>
      <translation>Ein Ordner (FOLDER) und eine Liste von Bildern (IMAGES) sind angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Bring it back, or assess the accuracy again.</source>
      <translation>Holen Sie es zurück oder prüfen Sie die Genauigkeit noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>Bring it back, or make the maps again.</source>
      <translation>Holen Sie sie zurück oder machen Sie die Karten neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Bring it back, or make the stack again.</source>
      <translation>Holen Sie es zurück oder machen Sie den Stapel neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By date, overall accuracy lies between {low} ({worst}) and {high} ({best}).</source>
      <translation>Nach Datum liegt die Gesamtgenauigkeit zwischen {low} ({worst}) und {high} ({best}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>By how many dates a mapped change may be early or late and still be right.</source>
      <translation>Um wie viele Termine eine kartierte Änderung zu früh oder zu spät sein darf und noch richtig ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>By the clock of this computer, the certificate of the package server is not valid now: {detail}.</source>
      <translation>Nach der Uhr dieses Rechners ist das Zertifikat des Paketservers jetzt nicht gültig: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>By the reference, {share} of the area changed at least once.</source>
      <translation>Laut Referenz änderten sich {share} der Fläche mindestens einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By the reference, {share} of the area changed at least once; the maps show {mapped}.</source>
      <translation>Laut Referenz änderten sich {share} der Fläche mindestens einmal; die Karten zeigen {mapped}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>C&amp;lose</source>
      <translation>Sch&amp;ließen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>C&amp;olours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>CLASSES names {wanted} classes, but {file} knows {found}.</source>
      <translation>CLASSES nennt {wanted} Klassen, aber {file} kennt {found}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>CLASS_FIELD is missing, and the layer has no field class_value.</source>
      <translation>CLASS_FIELD fehlt, und der Layer hat kein Feld class_value.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but a sample needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation>COUNT ist {count}, aber eine Stichprobe braucht mindestens {fewest} Punkte, sonst ist über ihre Varianz nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but each of the {strata} strata needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation>COUNT ist {count}, aber jede der {strata} Schichten braucht mindestens {fewest} Punkte, sonst ist über ihre Varianz nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but {strata} strata with at least {minimum} points each need {least}.</source>
      <translation>COUNT ist {count}, aber {strata} Schichten mit je mindestens {minimum} Punkten brauchen {least}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>CPU only</source>
      <translation>Nur CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>CROP_SIZE is {size} pixels, and all samples lie within a single crop, which is too few to learn from.</source>
      <translation>CROP_SIZE ist {size} Pixel, und alle Stichproben liegen in einem einzigen Ausschnitt; das ist zu wenig, um daraus zu lernen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>CROP_SIZE is {size} pixels, but the images, or the part of them inside EXTENT, have only {width} x {height}.</source>
      <translation>CROP_SIZE ist {size} Pixel, aber die Bilder oder ihr Teil innerhalb von EXTENT haben nur {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Ca&amp;ncel</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Cache folder</source>
      <translation>Zwischenspeicher-Ordner</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Calibrate them and correct the terrain (SNAP: Calibration, Terrain Correction), or get analysis-ready images.</source>
      <translation>Kalibrieren Sie sie und korrigieren Sie das Gelände (SNAP: Calibration, Terrain Correction), oder besorgen Sie analysefertige Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Calibration of the confidence</source>
      <translation>Kalibrierung der Sicherheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>Can I trust this map?</source>
      <translation>Kann ich dieser Karte trauen?</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_task.py" />
      <source>Cancelled. What was fetched is kept, so that the next attempt goes on from there.</source>
      <translation>Abgebrochen. Was schon geholt ist, bleibt, sodass der nächste Versuch dort weitermacht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Cannot &amp;be told</source>
      <translation>Nicht zu &amp;bestimmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Carries samples that were labelled on one date to every other date of the stack. All dates are judged together: a label is kept on a date if it is probable at least 0.98 that the place still is what it was, by its own spectra over time, compared with how all places of the image go on from date to date (season, haze), and by what the classes look like on each date. Places whose class is sure on a date join as new samples. The published variant keeps a sample whose dynamic time warping distance is below that of its class to the nearest other class. The audit layer says for every sample and date why it was kept or dropped.</source>
      <translation>Überträgt Stichproben eines Datums auf jedes andere Datum des Stapels. Alle Daten werden zusammen beurteilt: Eine Klasse bleibt an einem Datum, wenn der Ort mit mindestens 0,98 Wahrscheinlichkeit noch ist, was er war, nach seinen eigenen Spektren über die Zeit, verglichen damit, wie sich alle Orte des Bildes von Datum zu Datum ändern (Jahreszeit, Dunst), und danach, wie die Klassen an jedem Datum aussehen. Orte, deren Klasse an einem Datum sicher ist, kommen als neue Stichproben hinzu. Die veröffentlichte Variante behält eine Stichprobe, deren DTW-Abstand kleiner ist als der ihrer Klasse zur nächsten anderen. Das Protokoll sagt für jede Stichprobe und jedes Datum, warum sie behalten oder verworfen wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Changed at least once, as mapped</source>
      <translation>Mindestens einmal geändert, laut Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Changed or not</source>
      <translation>Geändert oder nicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Changed, but kept: without it the date would have no sample of the class.</source>
      <translation>Geändert, aber behalten: Ohne sie hätte das Datum keine Stichprobe der Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Changes are dated in days since 1970-01-01, but the series begins earlier.</source>
      <translation>Änderungen werden in Tagen seit 1970-01-01 datiert, aber die Serie beginnt früher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check date and time of this computer; if they are right, whoever runs the server or the company proxy has to renew it.</source>
      <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners; stimmen sie, muss der Betreiber des Servers oder des Firmenproxys das Zertifikat erneuern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check it in QGIS: Settings &gt; Options &gt; Network &gt; Proxy (or the variable HTTPS_PROXY), then try again.</source>
      <translation>Prüfen Sie ihn in QGIS: Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy (oder die Variable HTTPS_PROXY), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Check its coordinate system, that its class field is filled, and the extent of the maps.</source>
      <translation>Prüfen Sie das Koordinatensystem, ob das Klassenfeld gefüllt ist, und die Ausdehnung der Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check its coordinate system.</source>
      <translation>Prüfen Sie sein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name and whether its disk is connected.</source>
      <translation>Prüfen Sie den Namen und ob die Platte verbunden ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name.</source>
      <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check of the samples</source>
      <translation>Prüfung der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check samples</source>
      <translation>Stichproben prüfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Check that it exists and that you may read it.</source>
      <translation>Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check that it is a raster.</source>
      <translation>Prüfen Sie, ob es ein Raster ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is a whole raster.</source>
      <translation>Prüfen Sie, ob es ein vollständiges Raster ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is there and a raster.</source>
      <translation>Prüfen Sie, ob es da und ein Raster ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Check that it is whole and has a line of field names.</source>
      <translation>Prüfen Sie, ob sie vollständig ist und eine Zeile mit Feldnamen hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>Check that it shows the same place as the images.</source>
      <translation>Prüfen Sie, ob es denselben Ort zeigt wie die Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check that they lie on clear pixels of the images of their dates.</source>
      <translation>Prüfen Sie, ob sie auf klaren Pixeln der Bilder ihrer Daten liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Check that they show the same place as the maps.</source>
      <translation>Prüfen Sie, ob sie denselben Ort zeigen wie die Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Check that you may read it.</source>
      <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check that you may write there and that no QGIS still uses the environment (on Windows also the virus scanner), then try again.</source>
      <translation>Prüfen Sie, ob Sie dort schreiben dürfen und kein QGIS die Umgebung noch verwendet (unter Windows auch den Virenscanner), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Check the address, for example tcp://node1:8786.</source>
      <translation>Prüfen Sie die Adresse, zum Beispiel tcp://node1:8786.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the address, user name and password of the package index that is configured for pip or uv.</source>
      <translation>Prüfen Sie Adresse, Benutzername und Passwort des Paketverzeichnisses, das für pip oder uv eingestellt ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check the coordinate system of the samples and the extent of the images.</source>
      <translation>Prüfen Sie das Koordinatensystem der Stichproben und die Ausdehnung der Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Check the dates and the classes of the samples.</source>
      <translation>Prüfen Sie die Daten und die Klassen der Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Check the dates of the reference; the maps have {dates}.</source>
      <translation>Prüfen Sie die Daten der Referenz; die Karten haben {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Check the field (STRATUM_FIELD) or the raster (STRATA) of the strata.</source>
      <translation>Prüfen Sie das Feld (STRATUM_FIELD) oder das Raster (STRATA) der Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Check the file.</source>
      <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Check the free space and your rights in the output folder.</source>
      <translation>Prüfen Sie den freien Platz und Ihre Rechte im Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Check the free space of the folder for temporary files.</source>
      <translation>Prüfen Sie den freien Platz des Ordners für temporäre Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Check the mask and nodata of the stack.</source>
      <translation>Prüfen Sie Maske und Nodata des Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Check the masks and the nodata values of the stack, or give an EXTENT that holds data.</source>
      <translation>Prüfen Sie die Masken und Nodata-Werte des Stapels oder geben Sie eine EXTENT an, in der Daten liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Check the name of the stack file.</source>
      <translation>Prüfen Sie den Namen der Stapeldatei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the network connection (and the proxy in QGIS: Settings &gt; Options &gt; Network), then try again; what was fetched is kept.</source>
      <translation>Prüfen Sie die Netzverbindung (und den Proxy in QGIS: Einstellungen &gt; Optionen &gt; Netzwerk) und versuchen Sie es noch einmal; was geholt ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the package index that is configured for pip or uv; a mirror must offer all packages of the Python Package Index.</source>
      <translation>Prüfen Sie das Paketverzeichnis, das für pip oder uv eingestellt ist; ein Spiegel muss alle Pakete des Python Package Index anbieten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Check the path of the samples.</source>
      <translation>Prüfen Sie den Pfad der Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Check the worker environment</source>
      <translation>Arbeitsumgebung prüfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>Check the worker environment in the settings of the plugin, or set it up again.</source>
      <translation>Prüfen Sie die Arbeitsumgebung in den Einstellungen der Erweiterung oder richten Sie sie neu ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Check user and password, or get new URLs if signed ones have expired.</source>
      <translation>Prüfen Sie Benutzer und Passwort oder besorgen Sie neue URLs, wenn signierte abgelaufen sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>Check where they are.</source>
      <translation>Prüfen Sie, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Check your rights there, and close the program or remove the layer that holds the file.</source>
      <translation>Prüfen Sie Ihre Rechte dort und schließen Sie das Programm oder entfernen Sie den Layer, der die Datei offen hält.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>Check your rights there, or save the project in another folder.</source>
      <translation>Prüfen Sie Ihre Rechte dort oder speichern Sie das Projekt in einem anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Check your rights there.</source>
      <translation>Prüfen Sie Ihre Rechte dort.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Checking the images: {file}</source>
      <translation>Die Bilder werden geprüft: {file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/quality.py" />
      <source>Checking the samples of {date}</source>
      <translation>Stichproben vom {date} werden geprüft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Checking the worker environment</source>
      <translation>Die Arbeitsumgebung wird geprüft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Checking {path}</source>
      <translation>{path} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Choose "Map with its model" under "Run…".</source>
      <translation>Wählen Sie „Mit seinem Modell kartieren“ unter „Lauf…“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a .npy file of numbers.</source>
      <translation>Wählen Sie eine .npy-Datei mit Zahlen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose a GeoPackage, a shapefile, a CSV file or another vector format.</source>
      <translation>Wählen Sie ein GeoPackage, ein Shapefile, eine CSV-Datei oder ein anderes Vektorformat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>Choose a classified raster.</source>
      <translation>Wählen Sie ein klassifiziertes Raster.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>Choose a date whose image is clear there, or check nodata and mask of the stack.</source>
      <translation>Wählen Sie ein Datum, dessen Bild dort klar ist, oder prüfen Sie Nodata und Maske des Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Choose a file (.gpkg) that "Create reference sample" wrote.</source>
      <translation>Wählen Sie eine Datei (.gpkg), die „Referenzstichprobe erstellen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Choose a file for them.</source>
      <translation>Wählen Sie eine Datei für sie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose a file or a layer with samples.</source>
      <translation>Wählen Sie eine Datei oder einen Layer mit Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a folder for the results.</source>
      <translation>Wählen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose a folder or files.</source>
      <translation>Wählen Sie einen Ordner oder Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>Choose a folder that "Pre-train model" wrote, or a checkpoint of the authors of STCLN.</source>
      <translation>Wählen Sie einen Ordner, den „Modell vortrainieren“ geschrieben hat, oder einen Checkpoint der Autoren von STCLN.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Choose a folder that "Train model" wrote; an interrupted training must be run again.</source>
      <translation>Wählen Sie einen Ordner, den „Modell trainieren“ geschrieben hat; ein unterbrochenes Training muss wiederholt werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a folder where you may write.</source>
      <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer of points or polygons on the page Samples.</source>
      <translation>Wählen Sie auf der Seite „Stichproben“ einen Layer mit Punkten oder Polygonen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose a layer of points or polygons.</source>
      <translation>Wählen Sie einen Layer mit Punkten oder Polygonen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer on the page Samples.</source>
      <translation>Wählen Sie auf der Seite „Stichproben“ einen Layer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Choose a model of one of: {networks}.</source>
      <translation>Wählen Sie ein Modell von einem dieser Netze: {networks}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose a project or samples that were made with this plugin, or a CSV.</source>
      <translation>Wählen Sie ein Projekt oder Stichproben, die mit dieser Erweiterung gemacht wurden, oder eine CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Choose a raster of class values.</source>
      <translation>Wählen Sie ein Raster von Klassenwerten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Choose a raster with fewer values, or maps with fewer classes.</source>
      <translation>Wählen Sie ein Raster mit weniger Werten oder Karten mit weniger Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose a sample to see what became of it.</source>
      <translation>Wählen Sie eine Stichprobe, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a shorter name.</source>
      <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose a smaller LINE_INTERVAL, a larger extent, or no augmentation (AUGMENT).</source>
      <translation>Wählen Sie ein kleineres LINE_INTERVAL, eine größere Ausdehnung oder keine Vermehrung (AUGMENT).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose a stack and a date on the page Stack.</source>
      <translation>Wählen Sie auf der Seite „Stapel“ einen Bildstapel und ein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack file or a folder of images on the page Stack.</source>
      <translation>Wählen Sie auf der Seite „Stapel“ eine Stapeldatei oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack on the page Stack.</source>
      <translation>Wählen Sie auf der Seite „Stapel“ einen Bildstapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose a stack, or set the coordinate system of the project.</source>
      <translation>Wählen Sie einen Stapel oder stellen Sie das Koordinatensystem des Projekts ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a text file of label,row,col.</source>
      <translation>Wählen Sie eine Textdatei mit Zeilen label,row,col.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Choose a text file with a name on each line.</source>
      <translation>Wählen Sie eine Textdatei mit einem Namen je Zeile.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Choose a vector layer.</source>
      <translation>Wählen Sie einen Vektorlayer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote.</source>
      <translation>Wählen Sie eine vollständige Datei, die torch.save(model.state_dict(), ...) oder safetensors geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose an empty folder, or allow results of another run to be replaced (OVERWRITE).</source>
      <translation>Wählen Sie einen leeren Ordner oder erlauben Sie, Ergebnisse eines anderen Laufs zu ersetzen (OVERWRITE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose another audit.</source>
      <translation>Wählen Sie ein anderes Protokoll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose another checkpoint: the training of this one has failed.</source>
      <translation>Wählen Sie einen anderen Checkpoint: Das Training dieses Checkpoints ist gescheitert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose another date, or check the image.</source>
      <translation>Wählen Sie ein anderes Datum oder prüfen Sie das Bild.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>Choose another device, or Automatic.</source>
      <translation>Wählen Sie ein anderes Gerät oder Automatisch.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder or other files.</source>
      <translation>Wählen Sie einen anderen Ordner oder andere Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder, or leave it empty.</source>
      <translation>Wählen Sie einen anderen Ordner oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose another layer, or make a new one.</source>
      <translation>Wählen Sie einen anderen Layer oder machen Sie einen neuen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Choose another method for the preview.</source>
      <translation>Wählen Sie ein anderes Verfahren für die Vorschau.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name for one of them.</source>
      <translation>Wählen Sie für eines davon einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name, or allow it to be replaced (OVERWRITE).</source>
      <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen (OVERWRITE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose another name, or remove its layer first.</source>
      <translation>Wählen Sie einen anderen Namen oder entfernen Sie zuerst den Layer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Choose another one, or clear it to fetch the packages over the network.</source>
      <translation>Wählen Sie einen anderen oder leeren Sie das Feld, um die Pakete über das Netz zu holen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another one.</source>
      <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another place for the results.</source>
      <translation>Wählen Sie einen anderen Ort für die Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another place, or check the rights.</source>
      <translation>Wählen Sie einen anderen Ort oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another project.</source>
      <translation>Wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose another raster.</source>
      <translation>Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose at least one of them.</source>
      <translation>Wählen Sie mindestens eines davon.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Choose images that see what those of the model do.</source>
      <translation>Wählen Sie Bilder, die sehen, was die des Modells sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Choose it again.</source>
      <translation>Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it first: it is quick, needs nothing set and forgives doubtful samples.</source>
      <translation>Ihre erste Wahl: Er ist schnell, braucht keine Einstellungen und verzeiht zweifelhafte Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for images of a few metres and finer, where shape and surroundings tell classes apart, with many polygons or label rasters; it draws coarser outlines than methods that see single pixels.</source>
      <translation>Für Bilder von wenigen Metern und feiner, auf denen Form und Umgebung die Klassen unterscheiden, mit vielen Polygonen oder Label-Rastern; die Umrisse werden gröber als bei Methoden, die einzelne Pixel sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for series of radar images with many polygons or large label rasters: it learns from the surroundings of the samples too. With few fields the random forest and STCLN do better.</source>
      <translation>Für Serien von Radarbildern mit vielen Polygonen oder großen Rastern von Klassen: Es lernt auch aus der Umgebung der Stichproben. Bei wenigen Feldern sind Random Forest und STCLN besser.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it like the convolutional network, where there are many samples and time to train.</source>
      <translation>Wie das Faltungsnetz, wenn es viele Stichproben und Zeit zum Trainieren gibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Choose it on the page Samples.</source>
      <translation>Wählen Sie es auf der Seite „Stichproben“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where classes differ in their course over the year or change often; all dates are learned together.</source>
      <translation>Wo sich Klassen in ihrem Jahresgang unterscheiden oder oft wechseln; alle Daten werden zusammen gelernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where labels are few and the stack is long; pre-train on the stack first.</source>
      <translation>Bei wenigen Angaben und langem Stapel; trainieren Sie zuerst mit dem Stapel vor.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where samples are few but sure; it is slower than the forest where there are many.</source>
      <translation>Für wenige, aber sichere Stichproben; bei vielen ist sie langsamer als der Random Forest.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where texture tells classes apart, for example built-up land; it needs more samples than the forest.</source>
      <translation>Wo Textur die Klassen unterscheidet, zum Beispiel bebautes Land; braucht mehr Stichproben als der Random Forest.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose it.</source>
      <translation>Wählen Sie es.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose its stack file.</source>
      <translation>Wählen Sie dessen Stapeldatei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its fields: {fields}.</source>
      <translation>Wählen Sie eines seiner Felder: {fields}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its layers: {layers} (file|layername=...).</source>
      <translation>Wählen Sie einen ihrer Layer: {layers} (file|layername=...).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Choose one of: {known}.</source>
      <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>Choose one that the page Map has made.</source>
      <translation>Wählen Sie eine, die auf der Seite „Karte“ entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose one, or make a new one.</source>
      <translation>Wählen Sie einen oder machen Sie einen neuen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose one.</source>
      <translation>Wählen Sie einen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose or make a layer of samples of that kind first.</source>
      <translation>Wählen oder machen Sie zuerst einen Layer für solche Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Choose other dates, or check EXTENT and STRATA.</source>
      <translation>Wählen Sie andere Daten oder prüfen Sie EXTENT und STRATA.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose other fields.</source>
      <translation>Wählen Sie andere Felder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choose points at random, or look where the accuracy report finds errors.</source>
      <translation>Wählen Sie Punkte zufällig, oder sehen Sie nach, wo der Genauigkeitsbericht Fehler findet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Choose samples that this plugin wrote, or name the classes.</source>
      <translation>Wählen Sie Stichproben, die diese Erweiterung geschrieben hat, oder nennen Sie die Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Choose stacks of the same place, or another extent.</source>
      <translation>Wählen Sie Stapel desselben Ortes oder eine andere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose the METHOD that the checkpoint was trained for, or another checkpoint.</source>
      <translation>Wählen Sie die METHOD, für die der Checkpoint trainiert wurde, oder einen anderen Checkpoint.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Choose the Python of your environment.</source>
      <translation>Wählen Sie das Python Ihrer Umgebung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose the audit (.gpkg) that "Migrate samples" wrote.</source>
      <translation>Wählen Sie das Protokoll (.gpkg), das „Stichproben übertragen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Choose the field that holds the class, or merge classes.</source>
      <translation>Wählen Sie das Feld mit der Klasse oder fassen Sie Klassen zusammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Choose the field that holds the class: {fields}.</source>
      <translation>Wählen Sie das Feld mit der Klasse: {fields}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose the field with the class on the page Samples.</source>
      <translation>Wählen Sie auf der Seite „Stichproben“ das Feld mit der Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the field with the class.</source>
      <translation>Wählen Sie das Feld mit der Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the field with the date (DATE_FIELD).</source>
      <translation>Wählen Sie das Feld mit dem Datum (DATE_FIELD).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose the field with the stratum (STRATUM_FIELD), or a raster of strata (STRATA).</source>
      <translation>Wählen Sie das Feld mit der Schicht (STRATUM_FIELD) oder ein Raster der Schichten (STRATA).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the fields with the coordinates.</source>
      <translation>Wählen Sie die Felder mit den Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the fields with the first and the last day (VALID_FROM_FIELD, VALID_TO_FIELD).</source>
      <translation>Wählen Sie die Felder mit dem ersten und dem letzten Tag (VALID_FROM_FIELD, VALID_TO_FIELD).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Choose the file (.gpkg) that "Check samples" wrote.</source>
      <translation>Wählen Sie die Datei (.gpkg), die „Stichproben prüfen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>Choose the file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation>Wählen Sie die Datei mit Kennzahlen (.json), die „Genauigkeit prüfen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose the folder of GeoTIFF or JPEG 2000 files, or of unpacked Sentinel-2 or Landsat products.</source>
      <translation>Wählen Sie den Ordner der GeoTIFF- oder JPEG-2000-Dateien oder entpackter Sentinel-2- oder Landsat-Produkte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Choose the folder of a trained model, or adapt one.</source>
      <translation>Wählen Sie den Ordner eines trainierten Modells, oder passen Sie eines an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the folder of a trained model.</source>
      <translation>Wählen Sie den Ordner eines trainierten Modells.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose the folder of the images.</source>
      <translation>Wählen Sie den Ordner der Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the one that it was made of.</source>
      <translation>Wählen Sie das, aus dem es gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>Choose the other orbit, or automatic.</source>
      <translation>Wählen Sie den anderen Orbit oder „Automatisch“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json of a finished run of "Map stack"; an interrupted run writes it when it is run again.</source>
      <translation>Wählen Sie die series.json eines fertigen Laufs von „Stapel kartieren“; ein unterbrochener Lauf schreibt sie, wenn er noch einmal gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json that "Map stack" wrote.</source>
      <translation>Wählen Sie die series.json, die „Stapel kartieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra, too.</source>
      <translation>Wählen Sie auf der Seite „Stapel“ den Bildstapel, um auch die Spektren zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra.</source>
      <translation>Wählen Sie auf der Seite „Stapel“ den Bildstapel, um die Spektren zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Choose the stack that the model was trained for, or train a model on this one.</source>
      <translation>Wählen Sie den Stapel, für den das Modell trainiert wurde, oder trainieren Sie mit diesem ein Modell.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose the stack that the samples were taken from.</source>
      <translation>Wählen Sie den Stapel, von dem die Stichproben stammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose their folder, drop it or images here, or use layers of the project.</source>
      <translation>Wählen Sie ihren Ordner, ziehen Sie ihn oder Bilder hierher oder nehmen Sie Layer des Projekts.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights as torchvision publishes them, or leave PRETRAINED empty.</source>
      <translation>Wählen Sie Gewichte, wie torchvision sie veröffentlicht, oder lassen Sie PRETRAINED leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights that were learnt from red, green and blue, or leave PRETRAINED empty.</source>
      <translation>Wählen Sie Gewichte, die aus Rot, Grün und Blau gelernt wurden, oder lassen Sie PRETRAINED leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose {below} or {above}.</source>
      <translation>Wählen Sie {below} oder {above}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose {folder}.</source>
      <translation>Wählen Sie {folder}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Chooses the points whose label would help a map series most, for the next round of labelling. Doubt x diversity x area: pixels are drawn the likelier, the more doubtful the maps are there on all dates, and the next point is always the one that stands for most of the doubt that no sample and no earlier point stands for: a doubtful look that covers much land comes before an odd pixel, and no two points ask the same. Pixels at borders, which hold a mixture, are suggested only if nothing else is left. The points are samples without a class (source: to label), the most useful first; training leaves them out until they have one. They are chosen because the maps are in doubt there, so they are no sample to assess accuracy with.</source>
      <translation>Wählt für die nächste Runde die Punkte, deren Bestimmung einer Kartenserie am meisten hilft. Zweifel × Vielfalt × Fläche: Pixel werden umso wahrscheinlicher gezogen, je zweifelhafter die Karten dort an allen Terminen sind, und der nächste Punkt ist immer der, der für den größten Teil des Zweifels steht, für den noch keine Stichprobe und kein früherer Punkt steht: Zweifelhaftes Aussehen, das viel Land bedeckt, kommt vor einem einzelnen seltsamen Pixel, und keine zwei Punkte fragen dasselbe. Pixel an Rändern, die eine Mischung enthalten, werden nur vorgeschlagen, wenn sonst nichts bleibt. Die Punkte sind Stichproben ohne Klasse (Quelle: zu bestimmen), die nützlichsten zuerst; das Training lässt sie weg, bis sie eine haben. Sie sind gewählt, weil die Karten dort zweifeln, und daher keine Stichprobe zum Prüfen der Genauigkeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choosing {count} points</source>
      <translation>{count} Punkte werden gewählt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Chosen dates</source>
      <translation>Gewählte Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Cla&amp;sses</source>
      <translation>Kla&amp;ssen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class after the change</source>
      <translation>Klasse nach der Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class before the change</source>
      <translation>Klasse vor der Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Class from {first} to {last}:</source>
      <translation>Klasse von {first} bis {last}:</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Class has no threshold</source>
      <translation>Klasse ohne Schwelle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Class not told from others</source>
      <translation>Klasse nicht von anderen zu unterscheiden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Class {code} has the value {value}, which is not in 1-{limit}.</source>
      <translation>Klasse {code} hat den Wert {value}, der nicht in 1–{limit} liegt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Classes and samples</source>
      <translation>Klassen und Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Classes that are kept</source>
      <translation>Klassen, die bleiben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Classes that the reference does not hold: {names}.</source>
      <translation>Klassen, die die Referenz nicht enthält: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>Classes with fewer than {fewest} samples are hardly known, and easily mapped wrongly; label more of: {classes}.</source>
      <translation>Klassen mit weniger als {fewest} Stichproben sind kaum bekannt und werden leicht falsch kartiert; bestimmen Sie mehr von: {classes}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Classes with most samples.</source>
      <translation>Klassen mit den meisten Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Classes: mean and, shaded, 10 to 90 % of at most {limit} samples of each, drawn at random. Masked pixels are left out.</source>
      <translation>Klassen: Mittel und, schattiert, 10 bis 90 % von höchstens {limit} zufällig gezogenen Stichproben je Klasse. Maskierte Pixel bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Cleaned samples</source>
      <translation>Bereinigte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a pixel: what looks like it around it becomes a polygon; keys 1 to 9 choose the class.</source>
      <translation>Klicken Sie auf ein Pixel: Was ringsum so aussieht, wird ein Polygon; die Tasten 1 bis 9 wählen die Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to delete them.</source>
      <translation>Klicken Sie auf eine Stichprobe oder umfahren Sie mehrere, um sie zu löschen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to give them the active class.</source>
      <translation>Klicken Sie auf eine Stichprobe oder umfahren Sie mehrere, um ihnen die aktive Klasse zu geben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>Click at another place, or show another date.</source>
      <translation>Klicken Sie an eine andere Stelle oder zeigen Sie ein anderes Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click corner by corner, right-click to finish; keys 1 to 9 choose the class.</source>
      <translation>Klicken Sie Ecke für Ecke, Rechtsklick beendet; die Tasten 1 bis 9 wählen die Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Click in the canvas to choose the sample that is nearest.</source>
      <translation>Klicken Sie ins Kartenfenster, um die nächste Stichprobe zu wählen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Click in the canvas to see one pixel on all dates.</source>
      <translation>Klicken Sie ins Kartenfenster, um ein Pixel an allen Daten zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Click in the canvas: the values of that pixel are drawn, on all dates.</source>
      <translation>Klicken Sie ins Kartenfenster: Die Werte dieses Pixels an allen Daten werden gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click to add samples; keys 1 to 9 choose the class.</source>
      <translation>Klicken fügt Stichproben hinzu; die Tasten 1 bis 9 wählen die Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Close other programs or work on a smaller extent.</source>
      <translation>Schließen Sie andere Programme oder bearbeiten Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Close the program or remove the layer that holds it, or choose another name.</source>
      <translation>Schließen Sie das Programm oder entfernen Sie den Layer, der sie offen hält, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Closest</source>
      <translation>Nächste</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Clouds</source>
      <translation>Wolken</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Clusters, such as polygons</source>
      <translation>Klumpen, etwa Polygone</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Clusters: pixels that belong together, as those of a polygon, count as one observation.</source>
      <translation>Klumpen: Pixel, die zusammengehören, wie die eines Polygons, zählen als eine Beobachtung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Cohen's kappa, pooled</source>
      <translation>Cohens Kappa, zusammen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Colour of {name}</source>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Colour: click to change it.</source>
      <translation>Farbe: Klicken zum Ändern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Combines the cloud-free pixels of each period into one image, so that every pixel has data at regular dates. Nodata and masked pixels are left out. Radar images lose most of their speckle.</source>
      <translation>Fasst die wolkenfreien Pixel jedes Zeitraums zu einem Bild zusammen, sodass jedes Pixel zu regelmäßigen Terminen Werte hat. NoData und maskierte Pixel bleiben außen vor. Radarbilder verlieren den größten Teil ihres Speckles.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Comma-separated codes, names or values of classes whose pixels are never replaced, for example water that comes and goes. They still vote, and what is said of transitions does not bind them. The published code of TSSCD keeps woodland.</source>
      <translation>Codes, Namen oder Werte von Klassen mit Kommas, deren Pixel nie ersetzt werden, zum Beispiel Wasser, das kommt und geht. Sie stimmen weiter mit ab, und was über Übergänge gesagt ist, bindet sie nicht. Das veröffentlichte Programm von TSSCD behält woodland.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Comma-separated dates or months to map. Left empty, all dates.</source>
      <translation>Zu kartierende Daten oder Monate mit Kommas. Leer: alle Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Comma-separated dates or months to work on; those of the samples are always among them. Left empty, all dates.</source>
      <translation>Zu bearbeitende Daten oder Monate mit Kommas; die der Stichproben sind immer dabei. Leer: alle Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of its classes in the order of its outputs; they get the values 1, 2, ... Or a GeoPackage of samples: its classes in the order of their values. Left empty: what the checkpoint says, else those of the published TSSCD (water,woodland,grassland,bare soil,impervious,cropland), of a semantic FPN those of LoveCS (Forest,Building,Road,Water).</source>
      <translation>Namen seiner Klassen mit Kommas, in der Reihenfolge seiner Ausgaben; sie bekommen die Werte 1, 2, ... Oder ein GeoPackage von Stichproben: dessen Klassen in der Reihenfolge ihrer Werte. Leer: was der Checkpoint sagt, sonst die des veröffentlichten TSSCD (water,woodland,grassland,bare soil,impervious,cropland), bei einem semantischen FPN die von LoveCS (Forest,Building,Road,Water).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of the bands that it was trained on, in this order, as the stack to be mapped names them. Left empty: what the checkpoint says, else those of the published TSSCD (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12), of a semantic FPN red,green,blue.</source>
      <translation>Namen der Kanäle, mit denen er trainiert wurde, mit Kommas, in dieser Reihenfolge und so, wie der zu kartierende Stapel sie nennt. Leer: was der Checkpoint sagt, sonst die des veröffentlichten TSSCD (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12), bei einem semantischen FPN red,green,blue.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated names of the bands to use, in this order. Left empty, all bands that every date has.</source>
      <translation>Namen der Kanäle mit Kommas, in dieser Reihenfolge. Leer: alle Kanäle, die jedes Datum hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated values (0,1,3,8,9,10,11) or bits (bit3,bit4). Left empty, Sentinel-2 SCL and Landsat QA_PIXEL are known; any other mask: all values but 0.</source>
      <translation>Werte (0,1,3,8,9,10,11) oder Bits (bit3,bit4) mit Kommas. Leer: Sentinel-2 SCL und Landsat QA_PIXEL sind bekannt; bei anderen Masken alle Werte außer 0.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Compact</source>
      <translation>Kompakt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Compare maps</source>
      <translation>Karten vergleichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Compare maps of the same image stack.</source>
      <translation>Vergleichen Sie Karten desselben Bildstapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Compare the maps with an independent reference.</source>
      <translation>Die Karten mit einer unabhängigen Referenz vergleichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Compare the maps with the points that have a class.</source>
      <translation>Die Karten mit den Punkten vergleichen, die eine Klasse haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Compare them with labels that were not used to make them: press Assess accuracy.</source>
      <translation>Vergleichen Sie sie mit Angaben, die nicht zu ihrer Herstellung dienten: Drücken Sie „Genauigkeit prüfen“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Compares maps with an independent reference and writes confusion matrices (rows: reference, columns: map), overall, user's and producer's accuracy, kappa and F1, for every date and pooled, as a page to read and a file to compute with. From a sample of known design it estimates accuracies and the areas of classes and changes with 95 % intervals.</source>
      <translation>Vergleicht Karten mit einer unabhängigen Referenz und schreibt Konfusionsmatrizen (Zeilen: Referenz, Spalten: Karte), Gesamt-, Nutzer- und Produzentengenauigkeit, Kappa und F1 für jeden Termin und alle zusammen, als Seite zum Lesen und als Datei zum Weiterrechnen. Aus einer Stichprobe mit bekanntem Plan schätzt sie Genauigkeiten und die Flächen von Klassen und Änderungen mit 95-%-Intervallen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Compares the maps of a series and writes how often, when first, when last and from which class to which the land cover changed. Maps of TSSCD also get the probability that a pixel changed at all, calibrated on places that the network was not trained on; the shortest duration has no part in it.</source>
      <translation>Vergleicht die Karten einer Serie und schreibt, wie oft, wann zuerst, wann zuletzt und von welcher Klasse zu welcher sich die Bodenbedeckung geändert hat. Karten von TSSCD bekommen auch die Wahrscheinlichkeit, dass sich ein Pixel überhaupt geändert hat, kalibriert an Orten, an denen das Netz nicht gelernt hat; die kürzeste Dauer spielt dabei keine Rolle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_figures.py" />
      <source>Comparing changes with the reference: block {block} of {blocks}</source>
      <translation>Vergleicht die Änderungen mit der Referenz: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_scores.py" />
      <source>Comparing changes with the truth: block {block} of {blocks}</source>
      <translation>Änderungen werden mit der Wahrheit verglichen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Comparing the brightness of the dates: {date}</source>
      <translation>Die Helligkeit der Daten wird verglichen: {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Comparing the map of {date} with the reference</source>
      <translation>Die Karte vom {date} wird mit der Referenz verglichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Comparing the maps of {date}: block {block} of {blocks}</source>
      <translation>Karten vom {date} werden verglichen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_table.py" />
      <source>Comparing the maps with the first one: block {block} of {blocks}</source>
      <translation>Die Karten werden mit der ersten verglichen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Comparing the maps…</source>
      <translation>Die Karten werden verglichen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Composite of {date}: block {block} of {blocks}</source>
      <translation>Komposit vom {date}: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Confidence (%)</source>
      <translation>Sicherheit (%)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Confidence and share of right answers differ by {error} on average at such samples.</source>
      <translation>Sicherheit und Anteil richtiger Antworten unterscheiden sich bei solchen Stichproben im Mittel um {error}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Confidence of the change</source>
      <translation>Sicherheit der Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Configuration for AcATaMa</source>
      <translation>Konfiguration für AcATaMa</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Confusion matrix.</source>
      <translation>Konfusionsmatrix.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Convolutional network on patches</source>
      <translation>Faltungsnetz auf Ausschnitten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Coordinate &amp;system</source>
      <translation>Koordinaten&amp;system</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Coordinate system</source>
      <translation>Koordinatensystem</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as &amp;Python</source>
      <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as qgis_process &amp;command</source>
      <translation>Als qgis_process-&amp;Befehl kopieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Copy d&amp;iagnostics</source>
      <translation>D&amp;iagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Copy samples from another layer or table into this one</source>
      <translation>Stichproben aus einem anderen Layer oder einer Tabelle in diesen kopieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder again, or train the model again.</source>
      <translation>Kopieren Sie den ganzen Ordner noch einmal oder trainieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Copy the whole folder, or make the maps again.</source>
      <translation>Kopieren Sie den ganzen Ordner oder machen Sie die Karten neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder, or train the model again.</source>
      <translation>Kopieren Sie den ganzen Ordner oder trainieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Correct MASK_BAND or leave it empty.</source>
      <translation>Berichtigen Sie MASK_BAND oder lassen Sie es leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Correct it, or clear it to use the environment that the plugin sets up.</source>
      <translation>Berichtigen Sie es oder leeren Sie es, um die Umgebung der Erweiterung zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Correct it.</source>
      <translation>Berichtigen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Correct it; it is searched in the name and the path.</source>
      <translation>Berichtigen Sie es; gesucht wird im Namen und im Pfad.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Correct its weight, or the stratum of these places.</source>
      <translation>Berichtigen Sie ihr Gewicht oder die Schicht dieser Orte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct one of the two.</source>
      <translation>Berichtigen Sie einen der beiden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct that one first.</source>
      <translation>Berichtigen Sie zuerst jenes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Correct the URL, or make the stack without it.</source>
      <translation>Berichtigen Sie die URL oder legen Sie den Stapel ohne das Bild an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Correct the name.</source>
      <translation>Berichtigen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Correct the row; the probability of staying belongs to it.</source>
      <translation>Berichtigen Sie die Zeile; die Wahrscheinlichkeit zu bleiben gehört dazu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Correct the table of classes.</source>
      <translation>Berichtigen Sie die Tabelle der Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Correct the value.</source>
      <translation>Berichtigen Sie den Wert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Corrected dates that are not in the stack file yet: {count}</source>
      <translation>Berichtigte Daten, die noch nicht in der Stapeldatei stehen: {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Cost (C) of the support vector machine</source>
      <translation>Kosten (C) der Support Vector Machine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>Counted in the maps, with their errors. Estimates with intervals are under Accuracy.</source>
      <translation>In den Karten gezählt, samt deren Fehlern. Schätzungen mit Intervallen stehen unter Genauigkeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Counted pixels</source>
      <translation>Gezählte Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Counting and drawing pixels of the strata: block {block} of {blocks}</source>
      <translation>Pixel der Schichten werden gezählt und gezogen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Counting the maps…</source>
      <translation>Die Karten werden ausgezählt…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Counting the pixels of the strata: block {block} of {blocks}</source>
      <translation>Zählt die Pixel der Schichten: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_counts.py" />
      <source>Counting the samples of {name}</source>
      <translation>Die Stichproben von {name} werden gezählt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Counting valid pixels: block {block} of {blocks}</source>
      <translation>Gültige Pixel werden gezählt: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/map_counts.py" />
      <source>Counting what the maps show: block {block} of {blocks}</source>
      <translation>Zählt, was die Karten zeigen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Counts of every date</source>
      <translation>Zahlen jedes Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Covariances</source>
      <translation>Kovarianzen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Create a reference sample</source>
      <translation>Referenzstichprobe erstellen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Create co&amp;mposites…</source>
      <translation>&amp;Komposite anlegen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Create composites</source>
      <translation>Komposite anlegen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Create demo stack</source>
      <translation>Beispielstapel anlegen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Create image stack</source>
      <translation>Bildstapel anlegen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops in a batch</source>
      <translation>Ausschnitte je Batch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops that are seen before the weights are changed. 0 takes 2, or 1 where crops and network are large, and 4 in the published variant; a GPU is quicker with more. Halved where memory runs out.</source>
      <translation>Ausschnitte, die gesehen werden, bevor die Gewichte geändert werden. 0 nimmt 2, bei großen Ausschnitten und Netzen 1, in der veröffentlichten Variante 4; eine GPU ist mit mehr schneller. Wird halbiert, wo der Speicher nicht reicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops to learn from, drawn over the whole extent. 0 takes as many as lie half a crop apart, at most 256.</source>
      <translation>Ausschnitte zum Lernen, über die ganze Ausdehnung gezogen. 0 nimmt so viele, wie im Abstand eines halben Ausschnitts liegen, höchstens 256.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Cross-validated agreement</source>
      <translation>Kreuzvalidierte Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>DATE is missing: a text file of samples holds no date.</source>
      <translation>DATE fehlt: Eine Textdatei von Stichproben enthält kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is missing: the model {folder} has a network for each of its {count} dates.</source>
      <translation>DATE fehlt: Das Modell {folder} hat für jedes seiner {count} Daten ein Netz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is {date}, of which the model {folder} has {count} networks.</source>
      <translation>DATE ist {date}, wofür das Modell {folder} {count} Netze hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds the field {field}, whose name says no date.</source>
      <translation>DATE_CLASS_FIELDS enthält das Feld {field}, dessen Name kein Datum nennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds {pattern}, and no field of the layer is called so.</source>
      <translation>DATE_CLASS_FIELDS enthält {pattern}, und kein Feld des Layers heißt so.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS is auto, but no field of the layer has a date in its name.</source>
      <translation>DATE_CLASS_FIELDS ist auto, aber kein Feld des Layers hat ein Datum im Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>DATE_PATTERN matches none of the files ({files}).</source>
      <translation>DATE_PATTERN passt auf keine der Dateien ({files}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>DATE_PATTERN {pattern} has no named group for the date.</source>
      <translation>DATE_PATTERN {pattern} hat keine benannte Gruppe für das Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>DESIGN is clusters, but the reference does not say which pixels belong together.</source>
      <translation>DESIGN ist clusters, aber die Referenz sagt nicht, welche Pixel zusammengehören.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>DESIGN is {design}, but the reference is given as rasters.</source>
      <translation>DESIGN ist {design}, aber die Referenz ist als Raster gegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>DESIGN=strata needs a raster of strata (STRATA), and the other designs take none.</source>
      <translation>DESIGN=strata braucht ein Raster von Schichten (STRATA), die anderen Pläne nehmen keines.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>DEVICE is {name}, but this computer or its version of PyTorch offers only {present}.</source>
      <translation>DEVICE ist {name}, aber dieser Rechner oder seine Version von PyTorch bietet nur {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Da&amp;te</source>
      <translation>Da&amp;tum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Date compared</source>
      <translation>Verglichenes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the first change</source>
      <translation>Datum der ersten Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the last change</source>
      <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map</source>
      <translation>Datum der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map of the strata</source>
      <translation>Datum der Karte der Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the reference</source>
      <translation>Datum der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Date of the samples</source>
      <translation>Datum der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of the source on which samples without a date are true.</source>
      <translation>Datum der Quelle, an dem Stichproben ohne Datum gelten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of undated samples</source>
      <translation>Datum undatierter Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Date pattern</source>
      <translation>Muster des Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Date to label</source>
      <translation>Zu bestimmendes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Date to map</source>
      <translation>Zu kartierendes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Dated samples</source>
      <translation>Datierte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Dates are one month apart.</source>
      <translation>Die Daten liegen einen Monat auseinander.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Dates compared</source>
      <translation>Verglichene Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Dates in the window</source>
      <translation>Termine im Fenster</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Dates of the form YYYY-MM-DD; empty: all belong to one date.</source>
      <translation>Daten in der Form JJJJ-MM-TT; leer: Alle gehören zu einem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: {dates}.</source>
      <translation>Daten, von denen Wolken oder Nodata weniger als ein Zehntel übrig lassen und für die es von einer Klasse zu wenige Stichproben gibt, bekommen kein eigenes Modell: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Dates that only one of the series has are left out: {dates}.</source>
      <translation>Daten, die nur eine der Serien hat, bleiben weg: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates whose image has the same values at all samples get no model of their own: {dates}.</source>
      <translation>Daten, deren Bild an allen Stichproben dieselben Werte hat, bekommen kein eigenes Modell: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>Dates whose samples are all of one class get no model of their own: {dates}.</source>
      <translation>Daten, deren Stichproben alle zu einer Klasse gehören, bekommen kein eigenes Modell: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Dates without a model of their own are mapped with that of the nearest date (in brackets): {dates}.</source>
      <translation>Daten ohne eigenes Modell werden mit dem des nächsten Datums (in Klammern) kartiert: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>De&amp;faults</source>
      <translation>&amp;Vorgaben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Decibels (dB)</source>
      <translation>Dezibel (dB)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Delete samples</source>
      <translation>Stichproben löschen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Descending</source>
      <translation>Absteigend</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Detect changes</source>
      <translation>Änderungen erkennen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Detecting changes: block {block} of {blocks}</source>
      <translation>Änderungen werden erkannt: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Differs from the first date</source>
      <translation>Anders als am ersten Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Distance between points</source>
      <translation>Abstand zwischen Punkten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Distance between search lines</source>
      <translation>Abstand der Suchlinien</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Distances of the classes</source>
      <translation>Abstände der Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dock.py" />
      <source>Documentation of this page (F1)</source>
      <translation>Dokumentation dieser Seite (F1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Doubtful</source>
      <translation>Zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Doubtful samples</source>
      <translation>Zweifelhafte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Doubtful samples (.gpkg) that "Check samples" or "Map time series" listed.</source>
      <translation>Zweifelhafte Stichproben (.gpkg), die „Stichproben prüfen“ oder „Zeitreihe kartieren“ aufgelistet hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Download it again.</source>
      <translation>Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>Download the product again, or set "Reflectance scale" to "As stored" and give the images as files.</source>
      <translation>Laden Sie das Produkt noch einmal herunter oder stellen Sie „Reflexionsskala“ auf „Wie gespeichert“ und geben Sie die Bilder als Dateien an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Download the product again.</source>
      <translation>Laden Sie das Produkt noch einmal herunter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Draw a line around samples to select them.</source>
      <translation>Umfahren Sie Stichproben, um sie auszuwählen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Draw in the canvas</source>
      <translation>Im Kartenfenster zeichnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Draw it over the images, and check its coordinate system.</source>
      <translation>Zeichnen Sie sie über den Bildern und prüfen Sie ihr Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, lower MIN_PER_STRATUM, or choose another ALLOCATION.</source>
      <translation>Ziehen Sie mehr Punkte, senken Sie MIN_PER_STRATUM oder wählen Sie eine andere ALLOCATION.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, or choose fewer strata.</source>
      <translation>Ziehen Sie mehr Punkte oder wählen Sie weniger Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points.</source>
      <translation>Ziehen Sie mehr Punkte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Draw one, or take the whole stack.</source>
      <translation>Zeichnen Sie eines oder nehmen Sie den ganzen Stapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Draw places for a reference at random.</source>
      <translation>Orte für eine Referenz zufällig ziehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Draw the reference sample again.</source>
      <translation>Ziehen Sie die Referenzstichprobe neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Drawing</source>
      <translation>Es wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Drawing of samples</source>
      <translation>Ziehen der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Drawing the image of {date}: block {block} of {blocks}</source>
      <translation>Das Bild vom {date} wird gezeichnet: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Drawn, by colour</source>
      <translation>Gezogen, nach Farbe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Draws of them</source>
      <translation>Ziehungen davon</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Draws the points whose land cover you then look up to assess maps: how many are needed, and where, by a probability sample that the estimates of accuracy and area rest on. The points lie at pixel centres in random order and tell nothing of the maps: strata have numbers in random order, and there is no class. Label them in the dock or elsewhere; the accuracy assessment then takes the design from the file.</source>
      <translation>Zieht die Punkte, deren Bodenbedeckung Sie dann nachsehen, um Karten zu prüfen: wie viele nötig sind und wo, als Wahrscheinlichkeitsstichprobe, auf der die Schätzungen von Genauigkeit und Fläche beruhen. Die Punkte liegen in zufälliger Reihenfolge auf Pixelmitten und verraten nichts von den Karten: Schichten haben Nummern in zufälliger Reihenfolge, und eine Klasse gibt es nicht. Bestimmen Sie sie im Bedienfeld oder anderswo; die Prüfung der Genauigkeit entnimmt den Plan dann der Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Drop doubtful samples</source>
      <translation>Zweifelhafte Stichproben verwerfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop image files, one folder of images, or a stack file.</source>
      <translation>Ziehen Sie Bilddateien, einen Ordner mit Bildern oder eine Stapeldatei hierher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop one folder, or image files only.</source>
      <translation>Ziehen Sie einen Ordner oder nur Bilddateien hierher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Dropped</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped on an earlier date</source>
      <translation>An einem früheren Datum verworfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: it was dropped on an earlier date of the chain.</source>
      <translation>Verworfen: Sie wurde an einem früheren Datum der Kette verworfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: its class cannot be told from others on this date.</source>
      <translation>Verworfen: Ihre Klasse lässt sich an diesem Datum nicht von anderen unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: no valid pixel on this date.</source>
      <translation>Verworfen: kein gültiges Pixel an diesem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: the place does not look like its class any more.</source>
      <translation>Verworfen: Der Ort sieht nicht mehr aus wie seine Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: there were more samples than wanted.</source>
      <translation>Verworfen: Es gab mehr Stichproben als gewünscht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Each date has classes of its own</source>
      <translation>Jedes Datum hat eigene Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Either a folder of images (FOLDER) or a list of images (IMAGES) is needed.</source>
      <translation>Ein Ordner mit Bildern (FOLDER) oder eine Liste von Bildern (IMAGES) ist nötig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Either a layer (REFERENCE) or rasters (REFERENCE_RASTERS) are needed as the reference.</source>
      <translation>Als Referenz ist ein Layer (REFERENCE) oder sind Raster (REFERENCE_RASTERS) nötig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Either a series (SERIES) or one map (MAP) is needed.</source>
      <translation>Eine Serie (SERIES) oder eine Karte (MAP) ist nötig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Empty the folder, or choose another one.</source>
      <translation>Leeren Sie den Ordner oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Enter them in QGIS: Settings &gt; Options &gt; Network &gt; Proxy, then try again.</source>
      <translation>Geben Sie sie in QGIS ein: Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Entropy of the class probabilities</source>
      <translation>Entropie der Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}</source>
      <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, accuracy {accuracy}, at most {left} to go</source>
      <translation>Epoche {epoch} von {epochs}: Verlust {loss}, Genauigkeit {accuracy}, höchstens noch {left}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, at most {left} to go</source>
      <translation>Epoche {epoch} von {epochs}: Verlust {loss}, höchstens noch {left}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Equal</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Estimated (95 % interval)</source>
      <translation>Geschätzt (95-%-Intervall)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Estimated figures weigh the places with the area that they stand for; counts do not. Intervals hold the true value in 95 of 100 samples drawn like this one; they know nothing of errors of the reference itself.</source>
      <translation>Geschätzte Kennzahlen gewichten die Orte mit der Fläche, für die sie stehen; Zählungen tun das nicht. Die Intervalle enthalten den wahren Wert in 95 von 100 so gezogenen Stichproben; von Fehlern der Referenz selbst wissen sie nichts.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Estimates for the whole area (95 % intervals)</source>
      <translation>Schätzungen für die ganze Fläche (95-%-Intervalle)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Estimates weigh the places of the reference with the area that they stand for; counts do not.</source>
      <translation>Schätzungen gewichten die Orte der Referenz mit der Fläche, für die sie stehen; Zählungen nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Estimating the share of changed land: block {block} of {blocks}</source>
      <translation>Der Anteil geänderten Landes wird geschätzt: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every date</source>
      <translation>Alle Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Every pixel has a map on every date.</source>
      <translation>Jedes Pixel hat an jedem Datum eine Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Every pixel of the maps was compared: there is no sampling error, and the intervals have no width.</source>
      <translation>Jedes Pixel der Karten wurde verglichen: Es gibt keinen Stichprobenfehler, und die Intervalle haben keine Breite.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every pixel was compared, so that the other area is that of the reference itself.</source>
      <translation>Jedes Pixel wurde verglichen, sodass die andere Fläche die der Referenz selbst ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Every sample accounted for</source>
      <translation>Jede Stichprobe belegt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Everything is there: Python {python}, PyTorch {torch}; jobs compute on {device}.</source>
      <translation>Alles ist da: Python {python}, PyTorch {torch}; Aufträge rechnen auf {device}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Expected accuracy</source>
      <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Export classes</source>
      <translation>Klassen exportieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>Export the model again.</source>
      <translation>Exportieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>F&amp;igures</source>
      <translation>Kenn&amp;zahlen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>F&amp;older of images</source>
      <translation>&amp;Ordner der Bilder</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>F&amp;rom</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>F1 (95 % interval)</source>
      <translation>F1 (95-%-Intervall)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change.</source>
      <translation>FORBIDDEN_TRANSITIONS verbietet jeden Übergang, sodass sich keine Klasse je ändern könnte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS holds {part}, which is no transition.</source>
      <translation>FORBIDDEN_TRANSITIONS enthält {part}, das kein Übergang ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS names {name}, which is no class of the series.</source>
      <translation>FORBIDDEN_TRANSITIONS nennt {name}, das keine Klasse der Serie ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>FREEZE keeps the encoder as it was pre-trained, but there is no pre-trained network.</source>
      <translation>FREEZE lässt den Encoder, wie er vortrainiert wurde, aber es gibt kein vortrainiertes Netz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>FROM_DATE and TO_DATE leave {count} maps of the series, but changes need at least two.</source>
      <translation>FROM_DATE und TO_DATE lassen {count} Karten der Serie übrig, aber Änderungen brauchen mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>False colour (near infrared)</source>
      <translation>Falschfarben (nahes Infrarot)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Features of the second date</source>
      <translation>Merkmale des zweiten Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Fetching uv, the installer (in all about {download} MB to fetch, {disk} GB on the disk)</source>
      <translation>Das Installationsprogramm uv wird geholt (insgesamt etwa {download} MB zu holen, {disk} GB auf der Platte)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/validation.py" />
      <source>Fewer than {count} places could be left out of training, so the confidence of the maps is not calibrated: take it for an order, not for a probability.</source>
      <translation>Weniger als {count} Orte ließen sich beim Training weglassen, daher ist die Sicherheit der Karten nicht kalibriert: Nehmen Sie sie als Rangfolge, nicht als Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field of what belongs together</source>
      <translation>Feld für Zusammengehöriges</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;x or longitude</source>
      <translation>Feld mit &amp;x oder Länge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;y or latitude</source>
      <translation>Feld mit &amp;y oder Breite</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the &amp;class</source>
      <translation>Feld mit der &amp;Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the class</source>
      <translation>Feld mit der Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the class of the reference</source>
      <translation>Feld mit der Klasse der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the d&amp;ate</source>
      <translation>Feld mit dem D&amp;atum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the date</source>
      <translation>Feld mit dem Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Field with the date of a sample</source>
      <translation>Feld mit dem Datum einer Stichprobe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the date of the reference</source>
      <translation>Feld mit dem Datum der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the first day</source>
      <translation>Feld mit dem ersten Tag</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the last day</source>
      <translation>Feld mit dem letzten Tag</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the stratum</source>
      <translation>Feld mit der Schicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Fields with the class of one date each</source>
      <translation>Felder mit der Klasse je eines Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Figures are 0–1. They hold for the whole map only if the reference is a simple random sample of it or covers it completely.</source>
      <translation>Kennzahlen liegen zwischen 0 und 1. Sie gelten für die ganze Karte nur, wenn die Referenz eine einfache Zufallsstichprobe von ihr ist oder sie ganz bedeckt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Figures of the report</source>
      <translation>Kennzahlen des Berichts</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>File to write: .pt and .pth for torch.load, .safetensors for safetensors.</source>
      <translation>Zu schreibende Datei: .pt und .pth für torch.load, .safetensors für safetensors.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Fill it: what belongs together has the same value.</source>
      <translation>Füllen Sie es: Zusammengehöriges hat den gleichen Wert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Filled: used. Hatched: not used.</source>
      <translation>Gefüllt: verwendet. Schraffiert: nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in space</source>
      <translation>Filter im Raum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in time</source>
      <translation>Filter in der Zeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter maps</source>
      <translation>Karten filtern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter of the maps in time</source>
      <translation>Filter der Karten in der Zeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Filtering {dates} dates together: block {block} of {blocks}</source>
      <translation>{dates} Daten werden zusammen gefiltert: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>Filtering {first} to {last}: block {block} of {blocks}</source>
      <translation>{first} bis {last} werden gefiltert: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Find the points whose label would help the chosen map series most.</source>
      <translation>Die Punkte finden, deren Bestimmung der gewählten Kartenserie am meisten hilft.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Finds more samples on the date on which some were labelled. Along rays from every sample, flat places are labelled by a support vector machine that the samples train; sure ones are taken, and the result is drawn from them class by class. A place is believed only if its neighbourhood and the nearest labelled spectrum confirm its class; the published form needs the machine alone.</source>
      <translation>Findet weitere Stichproben an dem Datum, an dem einige bestimmt wurden. Entlang von Strahlen von jeder Stichprobe aus bekommen ebene Stellen ihre Klasse von einer Support Vector Machine, die aus den Stichproben lernt; sichere werden genommen, und daraus wird Klasse für Klasse gezogen. Einem Ort wird nur geglaubt, wenn seine Nachbarschaft und das nächste bekannte Spektrum die Klasse bestätigen; die veröffentlichte Form braucht nur die Maschine.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Finds samples whose label is doubtful. Randomised trees that did not see a sample, nor those that touch it with the same class, say what it looks like, on its date and over all dates; a sample looks mislabelled where another class is more than four times as probable as its label (confident learning, with cleanlab). A sample that lies far from all others of its class is odd, and one pixel with two labels is told. Every doubtful sample has its reason and its likely class. Classes of fewer than five samples on a date are not judged, and of no class more than half of the samples of a date are doubted. Look at them before you drop them: what is rare may be right.</source>
      <translation>Findet Stichproben, deren Klasse zweifelhaft ist. Randomisierte Bäume, die weder eine Stichprobe noch die sie berührenden derselben Klasse gesehen haben, sagen, wonach sie aussieht, an ihrem Datum und über alle Daten; eine Stichprobe scheint falsch bestimmt, wo eine andere Klasse mehr als viermal so wahrscheinlich ist wie ihre eigene (Confident Learning, mit cleanlab). Eine Stichprobe, die weit von allen anderen ihrer Klasse liegt, ist auffällig, und ein Pixel mit zwei Klassen wird gemeldet. Jede zweifelhafte Stichprobe hat ihren Grund und ihre wahrscheinliche Klasse. Klassen mit weniger als fünf Stichproben an einem Datum werden nicht beurteilt, und bei keiner Klasse wird an mehr als der Hälfte der Stichproben eines Datums gezweifelt. Sehen Sie sie an, bevor Sie sie verwerfen: Seltenes kann richtig sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>First bands</source>
      <translation>Erste Kanäle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>First date</source>
      <translation>Erstes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>First date of changes</source>
      <translation>Erstes Datum der Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>First on</source>
      <translation>Zuerst am</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>First {count} letters of SHA-256; of large files, of their first and last 64 kB.</source>
      <translation>Die ersten {count} Zeichen von SHA-256; bei großen Dateien über die ersten und letzten 64 kB.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Flat places</source>
      <translation>Ebene Stellen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Folder for a model of the dates of the target stack.</source>
      <translation>Ordner für ein Modell der Termine des Zielstapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Folder for count, first_change, last_change, change_after, from_class, to_class, confidence and, for maps of TSSCD, probability.</source>
      <translation>Ordner für count, first_change, last_change, change_after, from_class, to_class, confidence und bei Karten von TSSCD probability.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Folder for differences/ and comparison.json.</source>
      <translation>Ordner für differences/ und comparison.json.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder for images/, stack.json, samples.gpkg and truth/.</source>
      <translation>Ordner für images/, stack.json, samples.gpkg und truth/.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folder for model.json and the trained weights.</source>
      <translation>Ordner für model.json und die trainierten Gewichte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Folder for model.json and the weights.</source>
      <translation>Ordner für model.json und die Gewichte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Folder for model.json, the weights and the picture.</source>
      <translation>Ordner für model.json, die Gewichte und das Bild.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder for samples.gpkg, audit.gpkg, quality.gpkg, model/, series.json, maps/, changes/, report.html and tables/.</source>
      <translation>Ordner für samples.gpkg, audit.gpkg, quality.gpkg, model/, series.json, maps/, changes/, report.html und tables/.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Folder for series.json and maps/, and transitions.csv. Not that of the series: its maps stay as they are.</source>
      <translation>Ordner für series.json und maps/ sowie transitions.csv. Nicht der der Serie: Deren Karten bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Folder for series.json and maps/.</source>
      <translation>Ordner für series.json und maps/.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Folder for the composites and their stack.json.</source>
      <translation>Ordner für die Komposite und ihre stack.json.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of images</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of mask files</source>
      <translation>Ordner der Maskendateien</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder of the changes</source>
      <translation>Ordner der Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder of the true maps</source>
      <translation>Ordner der wahren Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Folder with packages</source>
      <translation>Ordner mit Paketen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Folders and images, or several folders, cannot be taken together.</source>
      <translation>Ordner und Bilder oder mehrere Ordner lassen sich nicht zusammen nehmen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folds of polygons and blocks</source>
      <translation>Gruppen von Polygonen und Blöcken (Kreuzvalidierung)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>For a model that was trained on two stacks: the second one, of the same sensor as there. It is read on the pixels of the first, whose dates are mapped.</source>
      <translation>Für ein Modell, das mit zwei Stapeln trainiert wurde: der zweite, vom selben Sensor wie dort. Er wird auf den Pixeln des ersten gelesen, dessen Daten kartiert werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference of several dates.</source>
      <translation>Für eine Referenz mehrerer Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference that is true on one date. If it has days from when to when it is true, only the map of this date is compared.</source>
      <translation>Für eine Referenz, die an einem Datum gilt. Hat sie Tage, von denen und bis zu denen sie gilt, wird nur die Karte dieses Datums verglichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a sample stratified by the classes of one map of a series. Left empty, the strata are the classes of the map of each date.</source>
      <translation>Für eine Stichprobe, die nach den Klassen einer Karte der Serie geschichtet ist. Leer gelassen, sind die Schichten die Klassen der Karte jedes Termins.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>For information: in this run it did not decide which samples were kept.</source>
      <translation>Zur Kenntnis: In diesem Lauf entschied sie nicht, welche Stichproben behalten wurden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>For one file a band, if bands are not found in the file names: a regular expression with the named group "band".</source>
      <translation>Für eine Datei je Kanal, wenn Kanäle nicht in den Dateinamen gefunden werden: ein regulärer Ausdruck mit der benannten Gruppe „band“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For other strata than the classes of the map. Left empty, stratum is used where the layer has it.</source>
      <translation>Für andere Schichten als die Klassen der Karte. Leer gelassen, wird stratum verwendet, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>For qgis_process repeat the name: {name}=a.tif {name}=b.tif</source>
      <translation>Wiederholen Sie für qgis_process den Namen: {name}=a.tif {name}=b.tif</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>For samples of several dates: each is checked on its own date. Left empty, a field named date is used where the layer has it.</source>
      <translation>Für Stichproben mehrerer Daten: Jede wird an ihrem eigenen Datum geprüft. Leer: ein Feld namens date, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>For samples of several dates: each is true on its own date and is migrated from there. Left empty, all samples belong to DATE.</source>
      <translation>Für Stichproben mehrerer Daten: Jede gilt an ihrem eigenen Datum und wird von dort übertragen. Leer: Alle gehören zu DATE.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>For samples of several dates; empty: all belong to one date.</source>
      <translation>Für Stichproben mehrerer Daten; leer: Alle gehören zu einem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>For text files, which hold no date. Arrays take the dates of the stack in order.</source>
      <translation>Für Textdateien, die kein Datum enthalten. Arrays nehmen die Daten des Stapels der Reihe nach.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the allocation by good practice.</source>
      <translation>Für die Aufteilung nach guter Praxis.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the stratified design. Map classes: those of the map of DATE. Changed or not: whether the class changes on any date from FROM_DATE to TO_DATE. Transitions: each pair of classes on FROM_DATE and TO_DATE, the stable ones included.</source>
      <translation>Für den geschichteten Plan. Klassen der Karte: die der Karte von DATE. Geändert oder nicht: ob sich die Klasse an einem Datum von FROM_DATE bis TO_DATE ändert. Übergänge: jedes Paar von Klassen an FROM_DATE und TO_DATE, die beständigen eingeschlossen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>For these figures whole polygons and whole blocks of the image were left out of training and predicted. They say how well the samples can be told apart. They do not say how good the map is: samples are where somebody chose to put them, seldom at borders and in mixed pixels, and their labels, also those that this run carried to other dates or found by augmentation, are taken for true.</source>
      <translation>Für diese Kennzahlen wurden ganze Polygone und ganze Blöcke des Bildes nicht zum Trainieren verwendet und dann vorhergesagt. Sie sagen, wie gut sich die Stichproben unterscheiden lassen. Sie sagen nicht, wie gut die Karte ist: Stichproben liegen dort, wohin sie jemand gesetzt hat, selten an Rändern und in Mischpixeln, und ihre Klassen, auch die, die dieser Lauf auf andere Daten übertragen oder durch Vermehren gefunden hat, gelten als wahr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Forbid fewer of them.</source>
      <translation>Verbieten Sie weniger davon.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Forbidden transitions</source>
      <translation>Verbotene Übergänge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Found by augmentation</source>
      <translation>Durch Vermehren gefunden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Found on this date</source>
      <translation>An diesem Datum gefunden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Free some space (see the size that the set-up shows), then set the worker environment up again; what was fetched is kept.</source>
      <translation>Schaffen Sie Platz (die Einrichtung zeigt, wie viel) und richten Sie die Arbeitsumgebung noch einmal ein; was geholt ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space and run the same job again: results that are whole are kept.</source>
      <translation>Schaffen Sie Platz und starten Sie denselben Auftrag noch einmal: Vollständige Ergebnisse bleiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space or choose another disk.</source>
      <translation>Schaffen Sie Platz oder wählen Sie eine andere Platte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Free some space there, then try again.</source>
      <translation>Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From a CSV, project or samples (GeoPackage)…</source>
      <translation>Aus CSV, Projekt oder Stichproben (GeoPackage)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>From every sample, other places are looked for along rays this many degrees apart: the smaller the angle, the more places.</source>
      <translation>Von jeder Stichprobe aus werden weitere Orte entlang von Strahlen in diesem Winkelabstand gesucht: je kleiner der Winkel, desto mehr Orte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>From metadata</source>
      <translation>Aus Metadaten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From the style of {name}</source>
      <translation>Aus dem Stil von {name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>From when on a row is true; empty values are no limit. Left empty, valid_from is used where the layer has it.</source>
      <translation>Ab wann eine Zeile gilt; leere Werte sind keine Grenze. Leer gelassen, wird valid_from verwendet, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>From which class to which, as mapped and as estimated by the reference.</source>
      <translation>Von welcher Klasse zu welcher, wie kartiert und wie nach der Referenz geschätzt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} higher than before ({before} and earlier), as in Sentinel-2 images of baseline 04.00 whose offset was not taken off: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation>Ab dem {date} sind alle Kanäle etwa {amount} höher als davor (bis {before}), wie bei Sentinel-2-Bildern der Baseline 04.00, deren Versatz nicht abgezogen wurde: Verwenden Sie die Produkte, wie sie heruntergeladen wurden, oder tragen Sie den Versatz in die GeoTIFF-Metadaten ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} lower than before ({before} and earlier), as if the offset of Sentinel-2 images of baseline 04.00 was not taken off the earlier ones: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation>Ab dem {date} sind alle Kanäle etwa {amount} niedriger als davor (bis {before}), als wäre von den früheren der Versatz von Sentinel-2-Bildern der Baseline 04.00 nicht abgezogen: Verwenden Sie die Produkte, wie sie heruntergeladen wurden, oder tragen Sie den Versatz in die GeoTIFF-Metadaten ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>From {first} to {last}, as mapped</source>
      <translation>Vom {first} zum {last}, wie kartiert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Gamma of the support vector machine</source>
      <translation>Gamma der Support Vector Machine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>GeoPackage to write.</source>
      <translation>Zu schreibendes GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with a sample for every place and date whose label was kept.</source>
      <translation>GeoPackage mit einer Stichprobe für jeden Ort und jedes Datum, deren Klasse behalten wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with distance, threshold and decision of every sample and date.</source>
      <translation>GeoPackage mit Abstand, Schwelle und Entscheidung für jede Stichprobe und jedes Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with every sample, whether it is doubtful, why, and its likely class.</source>
      <translation>GeoPackage mit jeder Stichprobe, ob sie zweifelhaft ist, warum, und mit ihrer wahrscheinlichen Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>GeoPackage with points in the form of samples, without a class; priority says which comes first, why says why.</source>
      <translation>GeoPackage mit Punkten in der Form von Stichproben, ohne Klasse; priority sagt, welcher zuerst kommt, why sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>GeoPackage with the labelled samples and the added ones, with confidence and weight.</source>
      <translation>GeoPackage mit den angegebenen und den hinzugekommenen Stichproben, mit Sicherheit und Gewicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>GeoPackage with the points to label, the classes, and the design.</source>
      <translation>GeoPackage mit den zu bestimmenden Punkten, den Klassen und dem Plan.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with the samples that are not doubtful, if they are to be dropped.</source>
      <translation>GeoPackage mit den Stichproben, die nicht zweifelhaft sind, falls die zweifelhaften verworfen werden sollen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>GeoPackage, shapefile, CSV or another vector format.</source>
      <translation>GeoPackage, Shapefile, CSV oder ein anderes Vektorformat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>Georeference it, or make the stack without it.</source>
      <translation>Georeferenzieren Sie es oder legen Sie den Stapel ohne das Bild an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Georeference them (Raster &gt; Georeferencer, or Assign Projection), then try again.</source>
      <translation>Georeferenzieren Sie sie (Raster &gt; Georeferenzierung oder Projektion zuweisen) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Georeference them first.</source>
      <translation>Georeferenzieren Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Give DATE, the date on which they were labelled.</source>
      <translation>Geben Sie DATE an, das Datum, für das sie bestimmt wurden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give PRETRAINED, or set FREEZE to none.</source>
      <translation>Geben Sie PRETRAINED an, oder setzen Sie FREEZE auf none.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give SOURCE_SAMPLES, so that the model is trained again on the bands that both have.</source>
      <translation>Geben Sie SOURCE_SAMPLES an, damit das Modell mit den Kanälen neu trainiert wird, die beide haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>Give SOURCE_SAMPLES.</source>
      <translation>Geben Sie SOURCE_SAMPLES an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give STRATUM_WEIGHTS, for example {example}, or a raster of strata (STRATA).</source>
      <translation>Geben Sie STRATUM_WEIGHTS an, zum Beispiel {example}, oder ein Raster der Schichten (STRATA).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Give a CSV file with a row and a column for each class, like the transitions.csv that a run without TRANSITIONS writes.</source>
      <translation>Geben Sie eine CSV-Datei mit einer Zeile und einer Spalte für jede Klasse an, wie die transitions.csv, die ein Lauf ohne TRANSITIONS schreibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Give a file of points or polygons, for example a GeoPackage.</source>
      <translation>Geben Sie eine Datei mit Punkten oder Polygonen an, zum Beispiel ein GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give a folder (FOLDER) or a list of images (IMAGES).</source>
      <translation>Geben Sie einen Ordner (FOLDER) oder eine Liste von Bildern (IMAGES) an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Give a later FROM_DATE.</source>
      <translation>Geben Sie ein späteres FROM_DATE an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Give a smaller CROP_SIZE, or a larger EXTENT.</source>
      <translation>Geben Sie eine kleinere CROP_SIZE oder eine größere EXTENT an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give a smaller CROP_SIZE, or add samples elsewhere.</source>
      <translation>Geben Sie eine kleinere CROP_SIZE an, oder fügen Sie anderswo Stichproben hinzu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give a stack of such images, best the one that is to be mapped.</source>
      <translation>Geben Sie einen Stapel solcher Bilder an, am besten den zu kartierenden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Give a value.</source>
      <translation>Geben Sie einen Wert an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Give all parameters their defaults again. Names of changed ones are bold.</source>
      <translation>Allen Parametern wieder ihre Vorgaben geben. Namen geänderter sind fett.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give an authority code such as EPSG:32631, or WKT.</source>
      <translation>Geben Sie einen Code wie EPSG:32631 oder WKT an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Give an odd number.</source>
      <translation>Geben Sie eine ungerade Zahl an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>Give both or neither.</source>
      <translation>Geben Sie beides oder keines an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either a map series (SERIES) or one map (MAP).</source>
      <translation>Geben Sie entweder eine Kartenserie (SERIES) oder eine Karte (MAP) an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either points or polygons (REFERENCE) or rasters (REFERENCE_RASTERS) as the reference.</source>
      <translation>Geben Sie als Referenz entweder Punkte oder Polygone (REFERENCE) oder Raster (REFERENCE_RASTERS) an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Give either samples (SAMPLES) or a raster of labels (LABEL_RASTER).</source>
      <translation>Geben Sie entweder Stichproben (SAMPLES) oder ein Raster von Klassenwerten (LABEL_RASTER) an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Give it a datetime.</source>
      <translation>Geben Sie ihm ein datetime.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give it in the coordinate system of the images.</source>
      <translation>Geben Sie sie im Koordinatensystem der Bilder an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Give it its coordinate system.</source>
      <translation>Geben Sie ihr ein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Give it to "Train model" as PRETRAINED.</source>
      <translation>Geben Sie es „Modell trainieren“ als PRETRAINED.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Give it, or train a model on one stack.</source>
      <translation>Geben Sie ihn an, oder trainieren Sie ein Modell mit einem Stapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give names, separated by commas.</source>
      <translation>Geben Sie Namen mit Kommas an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Give one number for all, or one for each class in the order of their values.</source>
      <translation>Geben Sie eine Zahl für alle an oder eine für jede Klasse in der Reihenfolge ihrer Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of its dates: {dates}.</source>
      <translation>Geben Sie eines seiner Daten an: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Give one of them, not both.</source>
      <translation>Geben Sie eines davon an, nicht beide.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give one of them.</source>
      <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of them: {dates}.</source>
      <translation>Geben Sie eines davon an: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give polygons, or the field whose value is the same for what belongs together (CLUSTER_FIELD).</source>
      <translation>Geben Sie Polygone an oder das Feld, dessen Wert für Zusammengehöriges gleich ist (CLUSTER_FIELD).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Give the class a number as code, or make a new layer of samples.</source>
      <translation>Geben Sie der Klasse eine Zahl als Code oder machen Sie einen neuen Layer mit Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Give the date of the reference (REFERENCE_DATE), or say that it is true on all dates or on the dates in a field (REFERENCE_VALIDITY).</source>
      <translation>Geben Sie das Datum der Referenz an (REFERENCE_DATE) oder sagen Sie, dass sie an allen Daten oder an den Daten eines Feldes gilt (REFERENCE_VALIDITY).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>Give the date on which they were labelled (DATE).</source>
      <translation>Geben Sie das Datum an, für das sie bestimmt wurden (DATE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>Give the date on which they were labelled.</source>
      <translation>Geben Sie das Datum an, für das sie bestimmt wurden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the file in it.</source>
      <translation>Geben Sie die Datei darin an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the folder that holds it.</source>
      <translation>Geben Sie den Ordner an, in dem sie liegt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>Give the image stack that the maps were made of, or none.</source>
      <translation>Geben Sie den Bildstapel an, aus dem die Karten gemacht wurden, oder keinen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Give the places of the sample as points or polygons (REFERENCE).</source>
      <translation>Geben Sie die Orte der Stichprobe als Punkte oder Polygone an (REFERENCE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Give the point the active class, and go on to the next</source>
      <translation>Dem Punkt die aktive Klasse geben und zum nächsten gehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the share of the area of every stratum.</source>
      <translation>Geben Sie den Flächenanteil jeder Schicht an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the shares of all strata, or their areas or pixel counts: numbers above 1 are taken as such.</source>
      <translation>Geben Sie die Anteile aller Schichten an, oder ihre Flächen oder Pixelzahlen: Als solche gelten Zahlen über 1.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give the stack that the model was trained on.</source>
      <translation>Geben Sie den Stapel an, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Go back to what the stack file says.</source>
      <translation>Zurück zu dem, was die Stapeldatei sagt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the next point</source>
      <translation>Zum nächsten Punkt gehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the point before</source>
      <translation>Zum vorherigen Punkt gehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice</source>
      <translation>Gute Praxis</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice (Olofsson et al. 2014): MIN_PER_STRATUM in rare strata, the rest in proportion to area. Proportional: to area. Equal: the same number in each, good for user's accuracies. Optimal (Neyman): to area and to the doubt that you expect, good for the overall accuracy.</source>
      <translation>Gute Praxis (Olofsson et al. 2014): MIN_PER_STRATUM in seltenen Schichten, der Rest im Verhältnis zur Fläche. Proportional: zur Fläche. Gleich: in jeder dieselbe Zahl, gut für Nutzergenauigkeiten. Optimal (Neyman): nach Fläche und erwartetem Zweifel, gut für die Gesamtgenauigkeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Grow a region from a click</source>
      <translation>Gebiet aus einem Klick wachsen lassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing a region</source>
      <translation>Ein Gebiet wächst</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing…</source>
      <translation>Wächst…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Hectares</source>
      <translation>Hektar</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide pixels of a crop only at dates at which more than 90 % of it is vegetation (NDVI above 0.2), as published. It needs a red and a near-infrared band. The published variant always does.</source>
      <translation>Pixel eines Ausschnitts nur an Daten verdecken, an denen er zu mehr als 90 % aus Vegetation besteht (NDVI über 0,2), wie veröffentlicht. Braucht einen roten und einen nahinfraroten Kanal. Die veröffentlichte Variante tut es immer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide vegetation only</source>
      <translation>Nur Vegetation verdecken</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>How far the spectrum of a pixel may be from that at the click, in percent of its length</source>
      <translation>Wie weit das Spektrum eines Pixels von dem am Klick abweichen darf, in Prozent seiner Länge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How far the weights are changed at a time. 0 takes 0.001, and in the published variant 0.0001.</source>
      <translation>Wie weit die Gewichte auf einmal geändert werden. 0 nimmt 0,001, in der veröffentlichten Variante 0,0001.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>How it judges itself</source>
      <translation>Wie es sich selbst beurteilt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>How many points</source>
      <translation>Wie viele Punkte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>How many points to label.</source>
      <translation>Wie viele Punkte zu bestimmen sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>How many samples the class has.</source>
      <translation>Wie viele Stichproben die Klasse hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How often all crops are seen. 0 takes as many as see 600 crops in all, at least 4, which is a minute or two for a small stack; more make the network better, and pay on a GPU. The published variant takes 100.</source>
      <translation>Wie oft alle Ausschnitte gesehen werden. 0 nimmt so viele, dass insgesamt 600 Ausschnitte gesehen werden, mindestens 4; das sind ein bis zwei Minuten für einen kleinen Stapel. Mehr machen das Netz besser und lohnen sich auf einer Grafikkarte. Die veröffentlichte Variante nimmt 100.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How often pixels of the target are labelled anew.</source>
      <translation>Wie oft Pixel des Ziels neu gekennzeichnet werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>How pixels are combined</source>
      <translation>Wie Pixel zusammengefasst werden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>How sure the labels of the places found are</source>
      <translation>Wie sicher die Klassen der gefundenen Orte sind</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How the places of the reference were chosen: they are taken for a random sample.</source>
      <translation>Wie die Orte der Referenz ausgewählt wurden: Sie gelten als Zufallsstichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>How the places of the reference were chosen; standard errors, intervals and areas rest on it. Automatic: as the file of a reference sample says, stratified if strata are given, clusters for polygons, else a simple random sample. Places that were chosen by hand are no sample: their intervals say too little.</source>
      <translation>Wie die Orte der Referenz ausgewählt wurden; Standardfehler, Intervalle und Flächen beruhen darauf. Automatisch: wie es in der Datei einer Referenzstichprobe steht, geschichtet, wenn Schichten angegeben sind, Klumpen bei Polygonen, sonst eine einfache Zufallsstichprobe. Von Hand ausgewählte Orte sind keine Stichprobe: ihre Intervalle sagen zu wenig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>How the samples of a class are drawn from all that were found. Stratified: 70, 20 and 10 % from those of typical, unusual and very unusual colour. Random: all alike. Inverse: the rarer a colour, the likelier. None: all are kept.</source>
      <translation>Wie die Stichproben einer Klasse aus allen gefundenen gezogen werden. Geschichtet: 70, 20 und 10 % aus denen von typischer, ungewöhnlicher und sehr ungewöhnlicher Farbe. Zufällig: alle gleich. Invers: je seltener eine Farbe, desto wahrscheinlicher. Keines: Alle bleiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How true the reference itself is: who labelled it, when and from what.</source>
      <translation>Wie wahr die Referenz selbst ist: wer sie bestimmt hat, wann und woraus.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How values are matched</source>
      <translation>Angleichung der Werte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Identity of the job</source>
      <translation>Kennung des Auftrags</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If better</source>
      <translation>Wenn besser</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If there are any: the share of them that the unchanged and the adapted model find is reported. Nothing is learnt or decided from them. One without a date counts on every date.</source>
      <translation>Wenn es welche gibt: Es wird berichtet, welchen Anteil davon das unveränderte und das angepasste Modell finden. Nichts wird aus ihnen gelernt oder entschieden. Eine ohne Datum zählt an jedem Termin.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Image of {date}: block {block} of {blocks}</source>
      <translation>Bild vom {date}: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Image stack</source>
      <translation>Bildstapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack of the model</source>
      <translation>Bildstapel des Modells</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack to adapt it to</source>
      <translation>Bildstapel, an den es angepasst wird</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Images or their folder can also be dropped here.</source>
      <translation>Bilder oder ihr Ordner lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Images that could not be read are missing: {dates}.</source>
      <translation>Bilder, die sich nicht lesen ließen, fehlen: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Import classes</source>
      <translation>Klassen importieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Import model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Import samples</source>
      <translation>Stichproben importieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>In any case</source>
      <translation>In jedem Fall</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of one field with the class: names or patterns such as class_2021-06-15,c_2021*; auto takes every field with a date in its name.</source>
      <translation>Anstelle eines Felds mit der Klasse: Namen oder Muster wie class_2021-06-15,c_2021*; auto nimmt jedes Feld mit einem Datum im Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of the field and the shares: its values are the strata, its pixels their areas.</source>
      <translation>Anstelle von Feld und Anteilen: Seine Werte sind die Schichten, seine Pixel ihre Flächen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>In the file that was given</source>
      <translation>In der angegebenen Datei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the map</source>
      <translation>In der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the reference</source>
      <translation>In der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Install Python 3.11, or connect to the network, then try again. Or name a Python environment of your own in the settings.</source>
      <translation>Installieren Sie Python 3.11 oder stellen Sie eine Netzverbindung her und versuchen Sie es noch einmal. Oder nennen Sie in den Einstellungen eine eigene Python-Umgebung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Install it into the environment that runs the job, and on the workers in the same version.</source>
      <translation>Installieren Sie es in der Umgebung, in der der Auftrag läuft, und in derselben Version auf den Rechnern des Clusters.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Install the Microsoft Visual C++ runtime (vc_redist.x64), restart QGIS, then try again.</source>
      <translation>Installieren Sie die Microsoft-Visual-C++-Laufzeit (vc_redist.x64), starten Sie QGIS neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version}</source>
      <translation>PyTorch {version} wird installiert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version} from the ordinary index, because that of PyTorch cannot be used (about {download} MB to fetch)</source>
      <translation>PyTorch {version} wird aus dem gewöhnlichen Verzeichnis installiert, weil das von PyTorch nicht verwendbar ist (etwa {download} MB zu holen)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing the packages for rasters and models</source>
      <translation>Die Pakete für Raster und Modelle werden installiert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Instead of samples: a raster of class values; 0 and nodata are not labelled. On other pixels than the images, each of these takes the nearest value; of large classes some pixels are drawn. It is true on the date in its name, else on DATE.</source>
      <translation>Statt Stichproben: ein Raster von Klassenwerten; 0 und Nodata sind ohne Angabe. Liegt es auf anderen Pixeln als die Bilder, bekommt jedes Bildpixel den nächsten Wert; aus großen Klassen werden Pixel gezogen. Es gilt am Datum in seinem Namen, sonst an DATE.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Inverse</source>
      <translation>Invers</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>It has: {dates}.</source>
      <translation>Er hat: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>It has: {fields}.</source>
      <translation>Es gibt: {fields}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>It is not known from which stack the model learnt.</source>
      <translation>Es ist nicht bekannt, aus welchem Stapel das Modell gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>It is not said how the places were chosen; they are taken for a simple random sample. If they were chosen by hand, the figures may be too good and the intervals too narrow.</source>
      <translation>Es ist nicht gesagt, wie die Orte ausgewählt wurden; sie gelten als einfache Zufallsstichprobe. Wurden sie von Hand gewählt, können die Kennzahlen zu gut und die Intervalle zu schmal sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>It is not said when the reference is true, and there are {count} maps.</source>
      <translation>Es ist nicht angegeben, wann die Referenz gilt, und es gibt {count} Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It is unlike all other samples of its class.</source>
      <translation>Sie gleicht keiner anderen Stichprobe ihrer Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It looks like another class than that of its label.</source>
      <translation>Sie sieht aus wie eine andere Klasse als die angegebene.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>It may be damaged or incomplete: get it again, or remove it.</source>
      <translation>Sie ist vielleicht beschädigt oder unvollständig: Holen Sie sie noch einmal oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>It may be damaged: make the maps again.</source>
      <translation>Sie ist vielleicht beschädigt: Machen Sie die Karten neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>It may be incomplete: download it again or remove it from the folder.</source>
      <translation>Sie ist vielleicht unvollständig: Laden Sie sie noch einmal herunter oder entfernen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It was found on this date, because its class is sure.</source>
      <translation>An diesem Datum gefunden, weil ihre Klasse sicher ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no date.</source>
      <translation>Das Item {item} von {file} hat kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no images.</source>
      <translation>Das Item {item} von {file} hat keine Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Its class was said on this date.</source>
      <translation>Ihre Klasse wurde an diesem Datum angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.py" />
      <source>Jobs run in {path}</source>
      <translation>Aufträge laufen in {path}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint: all dates are judged together, so that what comes later counts, too; the published variant takes star instead. Star: every date is compared with the labelled date. Sequential: every date is compared with the one before it, so that a sample that is dropped once stays dropped; one that is under cloud waits.</source>
      <translation>Gemeinsam: Alle Daten werden zusammen beurteilt, sodass auch Späteres zählt; die veröffentlichte Variante nimmt stattdessen Stern. Stern: Jedes Datum wird mit dem der Stichproben verglichen. Nacheinander: Jedes Datum wird mit dem davor verglichen, sodass eine verworfene Stichprobe verworfen bleibt; eine unter Wolken wartet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>KEPT_CLASSES names {name}, which is no class of the series.</source>
      <translation>KEPT_CLASSES nennt {name}, das keine Klasse der Serie ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Keep items of one kind of product, or make a stack of the image files.</source>
      <translation>Behalten Sie Items einer Art von Produkten oder legen Sie aus den Bilddateien einen Stapel an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Keeps pixels, model and blocks of the map (up to 2 GB) for the next preview. Left empty, nothing is kept.</source>
      <translation>Behält Pixel, Modell und Blöcke der Karte (bis zu 2 GB) für die nächste Vorschau. Leer: Nichts wird behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept and dropped</source>
      <translation>Behalten und verworfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept for its class</source>
      <translation>Für ihre Klasse behalten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept of those moved</source>
      <translation>Behalten von den übertragenen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Kept: the place still looks like its class.</source>
      <translation>Behalten: Der Ort sieht noch aus wie seine Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Known are: {known}.</source>
      <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>LABELS is summary, which only STCLN learns.</source>
      <translation>LABELS ist summary, was nur STCLN lernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>LINE_INTERVAL is {interval} pixels, but the images have only {height} x {width} pixels.</source>
      <translation>LINE_INTERVAL ist {interval} Pixel, aber die Bilder haben nur {height} x {width} Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel</source>
      <translation>&amp;Bestimmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel as {name}</source>
      <translation>Als {name} &amp;bestimmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Label</source>
      <translation>Angabe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Labelled</source>
      <translation>Bestimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Labelled independently of the training samples.</source>
      <translation>Unabhängig von den Trainingsstichproben bestimmt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Labelled on this date</source>
      <translation>An diesem Datum bestimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Labelled points or polygons, in any coordinate system; a polygon gives all pixels whose centre it holds.</source>
      <translation>Punkte oder Polygone mit Klasse, in einem beliebigen Koordinatensystem; ein Polygon gibt alle Pixel, deren Mitte es enthält.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Labelled samples</source>
      <translation>Bestimmte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>Labelling the target, round {round} of {rounds}</source>
      <translation>Das Ziel wird mit Pseudo-Labels versehen, Runde {round} von {rounds}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Labels of a series</source>
      <translation>Angaben einer Serie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Land cover</source>
      <translation>Bodenbedeckung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Land cover time series</source>
      <translation>Zeitreihe der Bodenbedeckung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Landsat 8/9 and older Landsat images number their bands differently; the bands are therefore named by colour (blue, green, ...).</source>
      <translation>Landsat-8/9-Bilder und ältere Landsat-Bilder zählen ihre Kanäle verschieden; die Kanäle heißen deshalb nach Farben (blue, green, ...).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Language of the report</source>
      <translation>Sprache des Berichts</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Lar&amp;gest size</source>
      <translation>&amp;Größe höchstens</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Largest entropy</source>
      <translation>Größte Entropie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Largest number of samples a date</source>
      <translation>Größte Zahl von Stichproben je Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Last date</source>
      <translation>Letztes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Last date before the change</source>
      <translation>Letztes Datum vor der Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Last date of changes</source>
      <translation>Letztes Datum der Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no coordinate system.</source>
      <translation>Der Layer {layer} von {file} hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no geometry.</source>
      <translation>Der Layer {layer} von {file} hat keine Geometrie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Layers for a new stack</source>
      <translation>Layer für einen neuen Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/scene.py" />
      <source>Laying out the land, block {block} of {count}</source>
      <translation>Die Landschaft wird angelegt: Block {block} von {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Lead of the most probable class</source>
      <translation>Vorsprung der wahrscheinlichsten Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Learning how often land cover changes: block {block} of {blocks}</source>
      <translation>Es wird gelernt, wie oft sich die Bodenbedeckung ändert: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Learning what stays and what changes: {date}</source>
      <translation>Es wird gelernt, was bleibt und was sich ändert: {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Least cloudy</source>
      <translation>Am wenigsten bewölkt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Leave it empty, or train a model on both stacks.</source>
      <translation>Lassen Sie es leer, oder trainieren Sie ein Modell mit beiden Stapeln.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Leave it out, or make the stack again.</source>
      <translation>Lassen Sie es weg, oder erstellen Sie den Stapel neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Leave one out, or put their dates into their names.</source>
      <translation>Lassen Sie eines weg oder schreiben Sie die Daten in die Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or give an image with fewer clouds.</source>
      <translation>Lassen Sie das Datum weg, oder geben Sie ein Bild mit weniger Wolken an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or set MATCHING to another way or to none.</source>
      <translation>Lassen Sie den Termin weg, oder setzen Sie MATCHING auf einen anderen Weg oder auf none.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Leave {parameter} empty, or choose another design (DESIGN).</source>
      <translation>Lassen Sie {parameter} leer, oder wählen Sie einen anderen Stichprobenplan (DESIGN).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Leave {parameter} empty, or give the places of the sample as points or polygons (REFERENCE).</source>
      <translation>Lassen Sie {parameter} leer, oder geben Sie die Orte der Stichprobe als Punkte oder Polygone an (REFERENCE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Leave {parameter} empty.</source>
      <translation>Lassen Sie {parameter} leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Left empty, class_value is used where the layer has it.</source>
      <translation>Leer: class_value, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Left empty, the field date is used where the layer has it.</source>
      <translation>Leer: das Feld date, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the first map.</source>
      <translation>Leer: die erste Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the last map.</source>
      <translation>Leer: die letzte Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out because DATE_PATTERN does not match: {files}</source>
      <translation>Ausgelassen, weil DATE_PATTERN nicht passt: {files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, maps with a colour table: {files}</source>
      <translation>Ausgelassen, Karten mit Farbtabelle: {files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, no coordinate system: {files}</source>
      <translation>Ausgelassen, kein Koordinatensystem: {files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures and quality layers (name a mask in MASK_BAND to use it): {files}</source>
      <translation>Ausgelassen, Vorschaubilder und Qualitätslayer (eine Maske nennen Sie in MASK_BAND): {files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures in natural colours: {files}</source>
      <translation>Ausgelassen, Bilder in natürlichen Farben: {files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: another sample of its class lies in its pixel.</source>
      <translation>Weggelassen: In ihrem Pixel liegt eine andere Stichprobe ihrer Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it has no class.</source>
      <translation>Weggelassen: Sie hat keine Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it is neither a point nor a polygon, or lies nowhere.</source>
      <translation>Weggelassen: Sie ist weder Punkt noch Polygon oder liegt nirgends.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it lies outside the images.</source>
      <translation>Weggelassen: Sie liegt außerhalb der Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: samples of different classes lie in its pixel.</source>
      <translation>Weggelassen: In ihrem Pixel liegen Stichproben verschiedener Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: the stack has no image of its date.</source>
      <translation>Weggelassen: Der Stapel hat kein Bild ihres Datums.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Left out: {reason}</source>
      <translation>Weggelassen: {reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Length of a period: month, quarter, year, or a number of days such as "10 days" (counted from the first date).</source>
      <translation>Länge eines Zeitraums: month, quarter, year oder eine Zahl von Tagen wie „10 days“ (vom ersten Datum an gezählt).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>Less than a minute</source>
      <translation>Weniger als eine Minute</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>Less than a minute left</source>
      <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>Let the network learn from all images of the stack, without labels, before it learns from the samples.</source>
      <translation>Das Netz aus allen Bildern des Stapels ohne Angaben lernen lassen, bevor es aus den Stichproben lernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Lets a network learn from a stack without any label: it is shown series of images with hidden pixels and reconstructs them from their surroundings and their other dates. "Train model" then begins with what it has learned (PRETRAINED), which pays where labels are few. Clouds, nodata and missing dates are left out. The picture shows what the network makes of hidden pixels of a crop that it did not learn from.</source>
      <translation>Lässt ein Netz ohne jede Angabe aus einem Stapel lernen: Es bekommt Bildserien mit verdeckten Pixeln gezeigt und stellt diese aus ihrer Umgebung und ihren anderen Daten wieder her. „Modell trainieren“ beginnt dann mit dem Gelernten (PRETRAINED), was sich bei wenigen Angaben lohnt. Wolken, Nodata und fehlende Daten bleiben weg. Das Bild zeigt, was das Netz aus verdeckten Pixeln eines Ausschnitts macht, aus dem es nicht gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Likely class</source>
      <translation>Wahrscheinliche Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Line {number} of {file} is {line}, which is not label,row,col.</source>
      <translation>Zeile {number} von {file} ist {line}, das ist nicht label,row,col.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Linear power</source>
      <translation>Lineare Leistung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List</source>
      <translation>Auflisten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List and drop</source>
      <translation>Auflisten und verwerfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List doubtful samples</source>
      <translation>Zweifelhafte Stichproben auflisten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List: they are listed. Drop: the others are also written as cleaned samples. The layer of the samples itself is never touched.</source>
      <translation>Auflisten: Sie werden aufgelistet. Verwerfen: Die anderen werden zusätzlich als bereinigte Stichproben geschrieben. Der Layer der Stichproben selbst wird nie verändert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Listed: {count}</source>
      <translation>Aufgelistet: {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Load maps, samples and changes of this run into the project.</source>
      <translation>Karten, Stichproben und Änderungen dieses Laufs ins Projekt laden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Load the maps, and let time run.</source>
      <translation>Laden Sie die Karten und lassen Sie die Zeit laufen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Look at a &amp;pixel</source>
      <translation>&amp;Pixel ansehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Look at the URL in a browser: the server may send a page in place of the image, or a part of it.</source>
      <translation>Sehen Sie sich die URL in einem Browser an: Vielleicht sendet der Server statt des Bildes eine Webseite oder nur einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Look at the logs of the cluster's workers. Run the same job again: it goes on with what is missing.</source>
      <translation>Sehen Sie in die Protokolle der Cluster-Rechner. Starten Sie denselben Auftrag noch einmal: Er macht mit dem Fehlenden weiter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/facts_reader.py" />
      <source>Looking at the dates</source>
      <translation>Die Daten werden angesehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Looking at {count} places on {date}</source>
      <translation>{count} Orte am {date} werden angesehen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/candidates.py" />
      <source>Looking for doubt: block {block} of {blocks}</source>
      <translation>Zweifel werden gesucht: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Looking for flat places on {date}: block {block} of {blocks}</source>
      <translation>Ebene Stellen am {date} werden gesucht: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Looking for graphics cards</source>
      <translation>Grafikkarten werden gesucht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Looking for points…</source>
      <translation>Punkte werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Looking for the places…</source>
      <translation>Die Orte werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Looking whether {date} can be read now: block {block} of {blocks}</source>
      <translation>Es wird geprüft, ob {date} jetzt lesbar ist: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Looks like another class</source>
      <translation>Sieht aus wie eine andere Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Looks like its class</source>
      <translation>Sieht aus wie ihre Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Looks like {likely} ({percent} %), labelled {label}.</source>
      <translation>Sieht aus wie {likely} ({percent} %), bestimmt als {label}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss and accuracy of the training; the weights of epoch {epoch} of {epochs} (dotted) were kept.</source>
      <translation>Verlust und Genauigkeit des Trainings; die Gewichte von Epoche {epoch} von {epochs} (gepunktet) wurden behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Lost earlier</source>
      <translation>Früher verloren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Lower LEARNING_RATE, and check that the images hold no values out of range.</source>
      <translation>Senken Sie LEARNING_RATE und prüfen Sie, ob die Bilder Werte außerhalb des üblichen Bereichs enthalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Lower MIN_DISTANCE, or draw fewer points.</source>
      <translation>Senken Sie MIN_DISTANCE oder ziehen Sie weniger Punkte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>M&amp;odel folder</source>
      <translation>M&amp;odellordner</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>MASK_VALUES has no effect because the images have no mask.</source>
      <translation>MASK_VALUES wirkt nicht, weil die Bilder keine Maske haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES holds {part}, which is neither a number nor a bit.</source>
      <translation>MASK_VALUES enthält {part}, das weder eine Zahl noch ein Bit ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} mixes values and bits.</source>
      <translation>MASK_VALUES {text} mischt Werte und Bits.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} names a bit that does not exist.</source>
      <translation>MASK_VALUES {text} nennt ein Bit, das es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>METHOD is {method} with one class for the whole series, but a time series needs a map of every date.</source>
      <translation>METHOD ist {method} mit einer Klasse für die ganze Serie, aber eine Zeitreihe braucht eine Karte jedes Datums.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Macro F1</source>
      <translation>Makro-F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Macro F1, pooled (0-1)</source>
      <translation>Makro-F1, zusammen (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Made by tlcm_qgis {version}.</source>
      <translation>Erstellt von tlcm_qgis {version}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Made-up images of the demo generator of tlcm_qgis, seed {seed}.</source>
      <translation>Erfundene Bilder des Beispielgenerators von tlcm_qgis, Startwert {seed}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority</source>
      <translation>Mehrheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that it has on most dates of the window, which lies around each date and is cut off at the ends of the series. Single wrong maps disappear, and the false changes with them. Most probable sequence: of all sequences of classes through all dates a pixel takes the most probable one (hidden Markov chain, Viterbi), by how sure each map is and how often land changes in the time between the dates.</source>
      <translation>Mehrheit: Ein Pixel bekommt die Klasse, die es an den meisten Terminen des Fensters hat, das um jedes Datum liegt und an den Enden der Serie abgeschnitten ist. Einzelne falsche Karten verschwinden und mit ihnen die falschen Änderungen. Wahrscheinlichste Folge: Von allen Folgen von Klassen durch alle Daten bekommt ein Pixel die wahrscheinlichste (verborgene Markow-Kette, Viterbi), danach, wie sicher jede Karte ist und wie oft sich Land in der Zeit zwischen den Daten ändert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that most pixels around it have on the same date. Single pixels disappear, and so do paths and ditches. Bayesian smoothing: the probability of each class is drawn towards that of the pixels around it, the more the better they agree. If both filters are chosen, this one comes first, so that it leaves no flicker between dates.</source>
      <translation>Mehrheit: Ein Pixel bekommt die Klasse, die die meisten Pixel ringsum am selben Datum haben. Einzelne Pixel verschwinden, ebenso Wege und Gräben. Bayessche Glättung: Die Wahrscheinlichkeit jeder Klasse wird zu der der Pixel ringsum gezogen, umso mehr, je besser diese übereinstimmen. Sind beide Filter gewählt, kommt dieser zuerst, sodass er kein Flackern zwischen den Daten hinterlässt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: of 3 dates. Most probable sequence: by how sure each map is and how often land changes, as learnt from the maps. As "Filter maps" with nothing else changed; the changes, the accuracies and the report then rest on the filtered maps. The maps as they were, and their layers of uncertainty, stay in the folder unfiltered (with class probabilities for the most probable sequence).</source>
      <translation>Mehrheit: von 3 Terminen. Wahrscheinlichste Folge: danach, wie sicher jede Karte ist und wie oft sich Land ändert, aus den Karten gelernt. Wie „Karten filtern“ mit sonst unveränderten Einstellungen; Änderungen, Genauigkeiten und Bericht beruhen dann auf den gefilterten Karten. Die Karten, wie sie waren, und ihre Unsicherheitslayer bleiben im Ordner unfiltered (für die wahrscheinlichste Folge mit Klassenwahrscheinlichkeiten).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>Make a model that learnt from images of another sensor, year or place fit for the images of this stack.</source>
      <translation>Ein Modell, das aus Bildern eines anderen Sensors, Jahres oder Ortes gelernt hat, für die Bilder dieses Stapels passend machen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Make a new layer of points for them.</source>
      <translation>Machen Sie für sie einen neuen Layer mit Punkten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Make a new layer of polygons.</source>
      <translation>Machen Sie einen neuen Layer mit Polygonen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>Make a new layer of samples, a GeoPackage with the classes in it</source>
      <translation>Einen neuen Layer mit Stichproben machen, ein GeoPackage mit den Klassen darin</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack file in the folder of the images, which stay as they are.</source>
      <translation>Eine Stapeldatei im Ordner der Bilder machen, die bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Make a stack of bands whose names or wavelengths say it, or leave PRETRAINED empty.</source>
      <translation>Erstellen Sie einen Stapel aus Kanälen, deren Namen oder Wellenlängen es sagen, oder lassen Sie PRETRAINED leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>Make a stack of each place, or give a reference grid.</source>
      <translation>Legen Sie für jeden Ort einen Stapel an oder geben Sie ein Bezugsgitter an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Make a stack of one kind of images, or name the bands to use in BANDS.</source>
      <translation>Legen Sie einen Stapel aus Bildern einer Art an oder nennen Sie in BANDS die Kanäle, die verwendet werden sollen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack of raster layers of the project.</source>
      <translation>Einen Stapel aus Rasterlayern des Projekts machen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Make a stack of several dates, or go on with "Train model", which needs no pre-training.</source>
      <translation>Legen Sie einen Stapel mit mehreren Daten an oder machen Sie mit „Modell trainieren“ weiter, das kein Vortraining braucht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Make a stack of single images and one of composites.</source>
      <translation>Legen Sie einen Stapel aus einzelnen Bildern und einen aus Kompositen an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the bands that it was trained on, in their order.</source>
      <translation>Legen Sie einen Stapel aus den Kanälen an, mit denen trainiert wurde, in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the same bands, or pre-train on this one.</source>
      <translation>Legen Sie einen Stapel aus denselben Kanälen an oder trainieren Sie mit diesem vor.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make it again with "Create image stack".</source>
      <translation>Legen Sie sie mit „Bildstapel anlegen“ neu an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Make it again with "Create image stack": it joins images of a day.</source>
      <translation>Legen Sie ihn mit „Bildstapel anlegen“ neu an: Das fügt Bilder eines Tages zusammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make one with "Create image stack", or give the folder of the images.</source>
      <translation>Legen Sie eine mit „Bildstapel anlegen“ an oder geben Sie den Ordner der Bilder an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Make one with "Create image stack".</source>
      <translation>Legen Sie einen mit „Bildstapel anlegen“ an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>Make the map again.</source>
      <translation>Machen Sie die Karte neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Make the maps again.</source>
      <translation>Machen Sie die Karten neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Make the reference sample again.</source>
      <translation>Erstellen Sie die Referenzstichprobe neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again with the bands that all dates have.</source>
      <translation>Legen Sie den Stapel neu an, mit den Kanälen, die alle Daten haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again.</source>
      <translation>Legen Sie den Stapel neu an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or import the model again with the FACTOR of "Import model" that fits this stack: 1 where the model was trained on such values.</source>
      <translation>Legen Sie den Stapel mit „Bildstapel anlegen“ an, das Skala und Versatz anwendet, oder importieren Sie das Modell noch einmal mit dem FACTOR von „Modell importieren“, der zu diesem Stapel passt: 1, wenn das Modell mit solchen Werten trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.</source>
      <translation>Legen Sie den Stapel mit „Bildstapel anlegen“ an, das Skala und Versatz anwendet, oder trainieren Sie mit diesem Stapel ein Modell.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Make them again with "Map stack" or "Map time series", which write their confidence.</source>
      <translation>Machen Sie sie neu mit „Stapel kartieren“ oder „Zeitreihe kartieren“, die ihre Sicherheit schreiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Makes a model for the images of another sensor, year or place, without new labels: for each date of the target the images are given the statistics of those that the model was trained on, and a network teaches itself what is left. Bands find each other by their wavelengths. Works with every method.</source>
      <translation>Macht aus einem Modell eines für die Bilder eines anderen Sensors, Jahres oder Ortes, ohne neue Stichproben: Zu jedem Termin des Ziels erhalten die Bilder die Statistik derer, mit denen das Modell trainiert wurde, und ein Netz bringt sich selbst bei, was bleibt. Kanäle finden sich über ihre Wellenlängen. Geht mit jedem Verfahren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Makes a stack of raster layers that are in the project already. Their files stay as they are.</source>
      <translation>Macht einen Stapel aus Rasterlayern, die schon im Projekt sind. Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Making a Python {version} environment</source>
      <translation>Eine Umgebung mit Python {version} wird angelegt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Map &amp;with its model</source>
      <translation>&amp;Mit seinem Modell kartieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Map a small rectangle instead.</source>
      <translation>Kartieren Sie stattdessen ein kleines Rechteck.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>Map a&amp;gain</source>
      <translation>Noch &amp;einmal kartieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Map accuracy</source>
      <translation>Genauigkeit der Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Map classes</source>
      <translation>Klassen der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Map of c&amp;hange dates</source>
      <translation>Karte der &amp;Änderungsdaten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Map of {date}</source>
      <translation>Karte vom {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Map series</source>
      <translation>Kartenserie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series after</source>
      <translation>Kartenserie danach</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series before</source>
      <translation>Kartenserie davor</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Map stack</source>
      <translation>Stapel kartieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map the chosen dates of the stack.</source>
      <translation>Die gewählten Daten des Stapels kartieren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Map time series</source>
      <translation>Zeitreihe kartieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map what the canvas shows on the shown date, with the samples as they are now, edits not saved included.</source>
      <translation>Kartieren, was das Kartenfenster am gezeigten Datum zeigt, mit den Stichproben, wie sie jetzt sind, auch ungespeicherten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Mapped</source>
      <translation>Kartiert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Mapped areas by date</source>
      <translation>Kartierte Flächen nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Mapping {dates} dates together: block {block} of {blocks}</source>
      <translation>{dates} Daten werden zusammen kartiert: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Mapping {date}: block {block} of {blocks}</source>
      <translation>{date} wird kartiert: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Maps are computed in a Python environment of their own, which is not there yet.</source>
      <translation>Karten werden in einer eigenen Python-Umgebung gerechnet, die es noch nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Maps one date of a small extent with the samples as they are now, to see what they are worth before the whole series is mapped. Only the labelled dates and the mapped one are used, so a migrated preview can differ a little from the map of the whole series. With a cache folder, what did not change since the last preview is not computed again.</source>
      <translation>Kartiert ein Datum einer kleinen Ausdehnung mit den Stichproben, wie sie jetzt sind, um zu sehen, was sie taugen, bevor die ganze Serie kartiert wird. Nur die Daten der Stichproben und das kartierte werden verwendet, daher kann eine übertragene Vorschau etwas von der Karte der ganzen Serie abweichen. Mit einem Zwischenspeicher-Ordner wird nicht noch einmal gerechnet, was sich seit der letzten Vorschau nicht geändert hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Maps the stack with a model that is there already, without samples. One that learnt from images of another sensor, year or place is adapted to this stack first.</source>
      <translation>Kartiert den Stapel mit einem Modell, das es schon gibt, ohne Stichproben. Eines, das aus Bildern eines anderen Sensors, Jahres oder Ortes gelernt hat, wird zuerst an diesen Stapel angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Maps what the canvas shows on the shown date, with the samples as they are now, edits not saved included. Relabel and press again: only what changed is computed.</source>
      <translation>Kartiert, was das Kartenfenster am gezeigten Datum zeigt, mit den Stichproben, wie sie jetzt sind, auch ungespeicherten. Ändern Sie Klassen und drücken Sie noch einmal: Nur was sich geändert hat, wird gerechnet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask band</source>
      <translation>Maskenkanal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask values that mean bad</source>
      <translation>Maskenwerte für schlecht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Mean confidence</source>
      <translation>Mittlere Sicherheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean cross-validated accuracy on the samples (not a map accuracy), support vector machine only</source>
      <translation>Mittlere kreuzvalidierte Genauigkeit an den Stichproben (keine Genauigkeit der Karte), nur Support Vector Machine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Mean distance from the line (expected calibration error): {error}.</source>
      <translation>Mittlerer Abstand von der Linie (erwarteter Kalibrierungsfehler): {error}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Mean doubt of the maps (0 sure everywhere, 1 all classes equally likely)</source>
      <translation>Mittlerer Zweifel der Karten (0 überall sicher, 1 alle Klassen gleich wahrscheinlich)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Mean dynamic time warping distance between the spectra of the samples of two classes; the nearer, the darker. The threshold of a class is its distance to the nearest other class.</source>
      <translation>Mittlerer Abstand (Dynamic Time Warping) zwischen den Spektren der Stichproben zweier Klassen; je näher, desto dunkler. Die Schwelle einer Klasse ist ihr Abstand zur nächsten anderen Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean out-of-bag accuracy on the samples (not a map accuracy), random forest only</source>
      <translation>Mittlere Out-of-bag-Genauigkeit an den Stichproben (keine Genauigkeit der Karte), nur Random Forest</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Mean squared error of hidden values, in variances of their bands (1: no better than the mean)</source>
      <translation>Mittlerer quadratischer Fehler verdeckter Werte, in Varianzen ihrer Kanäle (1: nicht besser als der Mittelwert)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Means</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Measuring the image of {date}: block {block} of {blocks}</source>
      <translation>Das Bild vom {date} wird vermessen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median: band by band. Mean: band by band, of radar that of linear power; the best for radar, which has no clouds. Medoid: the observation closest to the median of all bands, a spectrum that was really seen. Least cloudy: the first good pixel, images with the largest valid share first.</source>
      <translation>Median: Kanal für Kanal. Mittelwert: Kanal für Kanal, bei Radar der linearen Leistung; das Beste für Radar, das keine Wolken kennt. Medoid: die Beobachtung, die dem Median aller Kanäle am nächsten liegt, also ein wirklich gemessenes Spektrum. Am wenigsten bewölkt: das erste gute Pixel, Bilder mit dem größten gültigen Anteil zuerst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Medoid</source>
      <translation>Medoid</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Migrate samples</source>
      <translation>Stichproben übertragen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Migrated and found samples</source>
      <translation>Übertragene und gefundene Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/journey.py" />
      <source>Migrating samples to {date}</source>
      <translation>Stichproben werden auf den {date} übertragen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Migration of samples</source>
      <translation>Übertragen der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Model folder</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>More parameters</source>
      <translation>Weitere Parameter</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Most draws of one</source>
      <translation>Meiste Ziehungen eines Ortes</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>Most often the memory was not enough: close other programs or work on a smaller extent.</source>
      <translation>Meist reichte der Arbeitsspeicher nicht: Schließen Sie andere Programme oder bearbeiten Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Most probable sequence (hidden Markov chain)</source>
      <translation>Wahrscheinlichste Folge (verborgene Markow-Kette)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class down</source>
      <translation>Die gewählte Klasse nach unten schieben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class up; the first nine have the keys 1 to 9</source>
      <translation>Die gewählte Klasse nach oben schieben; die ersten neun haben die Tasten 1 bis 9</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal</source>
      <translation>Multitemporal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal (Quegan and Yu): detail from all dates of the stack, brightness from each date's own surroundings. Give one orbit only. To filter every date without joining any, let a period be 1 day.</source>
      <translation>Multitemporal (Quegan und Yu): die Feinheiten aus allen Terminen des Stapels, die Helligkeit aus der Umgebung jedes einzelnen Termins. Geben Sie nur einen Orbit. Um jeden Termin zu filtern, ohne welche zusammenzufassen, sei ein Zeitraum 1 day.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>N&amp;ote</source>
      <translation>N&amp;otiz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>NDVI, NDMI, NDWI and NBR are normalised differences of two bands, (first - second) / (first + second). They are offered where the stack has both bands.</source>
      <translation>NDVI, NDMI, NDWI und NBR sind normierte Differenzen zweier Kanäle, (erster − zweiter) / (erster + zweiter). Sie werden angeboten, wo der Stapel beide Kanäle hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 12.6 (older cards and drivers)</source>
      <translation>NVIDIA-Karte, CUDA 12.6 (ältere Karten und Treiber)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 13.0 (driver 580 or newer)</source>
      <translation>NVIDIA-Karte, CUDA 13.0 (Treiber 580 oder neuer)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Name a Python 3.11 or newer, or use the environment that the plugin sets up.</source>
      <translation>Nennen Sie ein Python 3.11 oder neuer oder verwenden Sie die Umgebung, die die Erweiterung einrichtet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation>Nennen Sie in den Einstellungen der Erweiterung (oder in der Variable TLCM_PYTHON) eine eigene Python-Umgebung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name each once.</source>
      <translation>Nennen Sie jeden nur einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Name fewer bands.</source>
      <translation>Nennen Sie weniger Kanäle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>Name fields such as class_2021-06-15 or c202106; the layer has: {fields}.</source>
      <translation>Nennen Sie Felder wie class_2021-06-15 oder c202106; der Layer hat: {fields}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Name one of them.</source>
      <translation>Nennen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Name or number of the band that holds the mask inside the images, for example SCL or QA_PIXEL.</source>
      <translation>Name oder Nummer des Kanals, der in den Bildern die Maske enthält, zum Beispiel SCL oder QA_PIXEL.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Name the Python in it: {python}</source>
      <translation>Geben Sie das Python darin an: {python}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the bands that it was trained on, in their order.</source>
      <translation>Nennen Sie die Kanäle, mit denen er trainiert wurde, in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the classes that it was trained on, in the order of its outputs.</source>
      <translation>Nennen Sie die Klassen, mit denen er trainiert wurde, in der Reihenfolge seiner Ausgaben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>Name the folder of the whole data set.</source>
      <translation>Nennen Sie den Ordner des ganzen Datensatzes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Ne&amp;xt unlabelled</source>
      <translation>Nä&amp;chster ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Neighbourhood</source>
      <translation>Nachbarschaft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Network on image series (STCLN)</source>
      <translation>Netz auf Bildserien (STCLN)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on radar series (SL-GT2Net)</source>
      <translation>Netz auf Radarserien (SL-GT2Net)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on time series (TSSCD)</source>
      <translation>Netz auf Zeitreihen (TSSCD)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks on patches, and the semantic FPN: train one for every date on its own samples, instead of one that knows the date. The published networks on patches always are.</source>
      <translation>Netze auf Ausschnitten und das semantische FPN: für jedes Datum eines mit dessen Stichproben trainieren statt eines, das das Datum kennt. Bei den veröffentlichten Netzen auf Ausschnitten ist es immer so.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how far the weights are changed at a time.</source>
      <translation>Netze: wie weit die Gewichte auf einmal geändert werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how often all samples are seen at most; training ends earlier when it gets no better on the places that are kept aside, but for STCLN, SL-GT2Net and the semantic FPN. 0 takes the published number, and fewer where there are many samples.</source>
      <translation>Netze: wie oft alle Stichproben höchstens gesehen werden; das Training endet, außer bei STCLN, SL-GT2Net und dem semantischen FPN, früher, wenn es an zurückgehaltenen Orten nicht besser wird. 0 nimmt die veröffentlichte Zahl, bei vielen Stichproben weniger.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: samples that are seen before the weights are changed. 0 takes 64, fewer for series of images and for squares of images, and in the published variant the published number. Halved where memory runs out.</source>
      <translation>Netze: Stichproben, die gesehen werden, bevor die Gewichte geändert werden. 0 nimmt 64, bei Bildserien und bei Quadraten von Bildern weniger, in der veröffentlichten Variante die veröffentlichte Zahl. Wird halbiert, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>New class</source>
      <translation>Neue Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of points…</source>
      <translation>Neuer Layer mit Punkten…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of polygons…</source>
      <translation>Neuer Layer mit Polygonen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of samples</source>
      <translation>Neuer Layer mit Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>New stack</source>
      <translation>Neuer Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Next date</source>
      <translation>Nächstes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No class</source>
      <translation>Keine Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>No dask scheduler answers at {address}.</source>
      <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>No date has samples of two classes on valid pixels, so there is nothing to tell apart.</source>
      <translation>Kein Datum hat Stichproben von zwei Klassen auf gültigen Pixeln, es gibt also nichts zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>No date is chosen.</source>
      <translation>Kein Datum ist gewählt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>No date was found in the names or metadata of {files}.</source>
      <translation>In den Namen und Metadaten von {files} wurde kein Datum gefunden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image has a band {band} to be used as mask; {file} has {bands}.</source>
      <translation>Kein Bild hat einen Kanal {band} als Maske; {file} hat {bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>No image has all of the bands {bands}; {first} has {found}.</source>
      <translation>Kein Bild hat alle Kanäle {bands}; {first} hat {found}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>No image is shown.</source>
      <translation>Kein Bild wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No image of its date</source>
      <translation>Kein Bild seines Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image overlaps the reference grid or extent ({first} does not).</source>
      <translation>Kein Bild überlappt das Bezugsgitter oder die Ausdehnung ({first} zum Beispiel nicht).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>No image shows the class: the point stays unlabelled, with its note (0)</source>
      <translation>Kein Bild zeigt die Klasse: Der Punkt bleibt ohne Klasse, mit seiner Notiz (0)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No images were given.</source>
      <translation>Es wurden keine Bilder angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>No independent reference was given, so the accuracy of the maps is not known. To learn it, label places that were not used as samples and run “Assess accuracy”.</source>
      <translation>Es wurde keine unabhängige Referenz angegeben, daher ist die Genauigkeit der Karten nicht bekannt. Um sie zu erfahren, bestimmen Sie die Klasse von Orten, die keine Stichproben waren, und führen Sie „Genauigkeit prüfen“ aus.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>No layer is drawn by classes.</source>
      <translation>Kein Layer ist nach Klassen gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>No package index is known: QGIS's Python has no pip, and none is configured.</source>
      <translation>Kein Paketverzeichnis ist bekannt: Das Python von QGIS hat kein pip, und es ist keines eingestellt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>No part of the reference lies on a map of its date.</source>
      <translation>Kein Teil der Referenz liegt auf einer Karte ihres Datums.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No part of the reference {file} lies on the maps.</source>
      <translation>Kein Teil der Referenz {file} liegt auf den Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>No period has a valid pixel.</source>
      <translation>Kein Zeitraum hat ein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>No pixel has another class on {date}.</source>
      <translation>Kein Pixel hat am {date} eine andere Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>No pixel of {dates} was labelled {name} in self-training: the network knows this class from the source alone.</source>
      <translation>Kein Pixel von {dates} wurde im Selbsttraining als {name} gekennzeichnet: Das Netz kennt diese Klasse allein aus der Quelle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No place</source>
      <translation>Kein Ort</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>No place of the reference lies in a stratum.</source>
      <translation>Kein Ort der Referenz liegt in einer Schicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>No point has a class yet.</source>
      <translation>Noch kein Punkt hat eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>No radar image is of the {orbit} orbit that ORBIT wants ({first} is not).</source>
      <translation>Kein Radarbild stammt vom Orbit „{orbit}“, den ORBIT verlangt ({first} nicht).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No reference label is left: all of them contradict another one of the same pixel and time.</source>
      <translation>Keine Angabe der Referenz bleibt übrig: Alle widersprechen einer anderen desselben Pixels und derselben Zeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>No run is chosen.</source>
      <translation>Kein Lauf ist gewählt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>No runs in this project yet.</source>
      <translation>In diesem Projekt gibt es noch keine Läufe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample belongs to a date of the stack.</source>
      <translation>Keine Stichprobe gehört zu einem Datum des Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>No sample can be judged: on no date at least two classes have {fewest} samples on valid pixels.</source>
      <translation>Keine Stichprobe lässt sich beurteilen: An keinem Datum haben mindestens zwei Klassen {fewest} Stichproben auf gültigen Pixeln.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>No sample has a label that the network could learn from.</source>
      <translation>Keine Stichprobe hat eine Klasse, von der das Netz lernen könnte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>No sample is doubtful.</source>
      <translation>Keine Stichprobe ist zweifelhaft.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample is left that can be used.</source>
      <translation>Es bleibt keine brauchbare Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample lies on a valid pixel of the image of its date ({dates}).</source>
      <translation>Keine Stichprobe liegt auf einem gültigen Pixel des Bildes ihres Datums ({dates}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample lies on a valid pixel on {dates}.</source>
      <translation>Am {dates} liegt keine Stichprobe auf einem gültigen Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample of {file} lies inside the images.</source>
      <translation>Keine Stichprobe von {file} liegt innerhalb der Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>No sample of {file} lies on the images.</source>
      <translation>Keine Stichprobe von {file} liegt auf den Bildern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>No sample of {names} was added on {dates}: no other place is surely of this class.</source>
      <translation>Am {dates} kam keine Stichprobe von {names} hinzu: Kein anderer Ort gehört sicher zu dieser Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample of {name} was kept on {dates}.</source>
      <translation>Am {dates} wurde keine Stichprobe von {name} behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>No two points are closer than this, in units of the coordinate system of the maps. 0: no limit. A distance that leaves out many pixels makes the estimates of accuracy approximate.</source>
      <translation>Keine zwei Punkte liegen näher beieinander als dies, in Einheiten des Koordinatensystems der Karten. 0: keine Grenze. Ein Abstand, der viele Pixel ausschließt, macht die Schätzungen der Genauigkeit zu Näherungen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>No two points are closer than this, nor a point and a sample, in units of the coordinate system of the maps. Left empty, five pixels.</source>
      <translation>Keine zwei Punkte und kein Punkt und keine Stichprobe liegen näher beieinander als dies, in Einheiten des Koordinatensystems der Karten. Leer: fünf Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No usable images were found. {note}</source>
      <translation>Keine brauchbaren Bilder gefunden. {note}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No valid pixel</source>
      <translation>Kein gültiges Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Nodata value</source>
      <translation>Nodata-Wert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {date} can be opened.</source>
      <translation>Keines der Bilder vom {date} lässt sich öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {file} can be opened.</source>
      <translation>Keines der Bilder von {file} lässt sich öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>None of the maps of {file} can be opened.</source>
      <translation>Keine der Karten von {file} lässt sich öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples has a valid value there. Show another date, or look at a pixel.</source>
      <translation>Keine der Stichproben hat dort einen gültigen Wert. Zeigen Sie ein anderes Datum oder sehen Sie ein Pixel an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples is of {date}. Show another date, or a time series.</source>
      <translation>Keine der Stichproben ist vom {date}. Zeigen Sie ein anderes Datum oder eine Zeitreihe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>None: quicker, and confidence is not calibrated</source>
      <translation>Keine: schneller, und die Sicherheit wird nicht kalibriert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Not all weights of {file} fit the network; these begin as in a new one: {keys}.</source>
      <translation>Nicht alle Gewichte von {file} passen zum Netz; diese beginnen wie in einem neuen: {keys}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Not at all</source>
      <translation>Gar nicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Not drawn yet</source>
      <translation>Noch nicht gezeichnet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged: no valid pixel, or too few samples of its class on its date.</source>
      <translation>Nicht beurteilt: kein gültiges Pixel oder zu wenige Stichproben ihrer Klasse an ihrem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Not labelled yet</source>
      <translation>Noch ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Nothing speaks against its label.</source>
      <translation>Nichts spricht gegen ihre Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of bands</source>
      <translation>Zahl der Kanäle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Number of changes</source>
      <translation>Zahl der Änderungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of classes</source>
      <translation>Zahl der Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Number of composites</source>
      <translation>Zahl der Komposite</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops</source>
      <translation>Zahl der Ausschnitte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops that were learned from</source>
      <translation>Zahl der Ausschnitte, aus denen gelernt wurde</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Number of dated samples</source>
      <translation>Zahl der datierten Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates</source>
      <translation>Zahl der Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Number of dates compared</source>
      <translation>Zahl der verglichenen Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose network taught itself</source>
      <translation>Zahl der Termine, deren Netz sich selbst weiterbildete</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose values are changed</source>
      <translation>Zahl der Termine, deren Werte geändert werden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of dates with a model</source>
      <translation>Zahl der Termine mit einem Modell</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of doubtful samples</source>
      <translation>Zahl der zweifelhaften Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of draws</source>
      <translation>Zahl der Ziehungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Number of maps</source>
      <translation>Zahl der Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Number of pixels (10 m each) of a side.</source>
      <translation>Zahl der Pixel (je 10 m) einer Seite.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of points</source>
      <translation>Zahl der Punkte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of samples</source>
      <translation>Zahl der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of samples that were checked</source>
      <translation>Zahl der geprüften Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of strata</source>
      <translation>Zahl der Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of training samples</source>
      <translation>Zahl der Trainingsstichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of trees</source>
      <translation>Zahl der Bäume</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Number of weights that were trained</source>
      <translation>Zahl der trainierten Gewichte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Numbers in the series</source>
      <translation>Nummern in der Serie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Numbers of the images</source>
      <translation>Nummern der Bilder</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Numbers or texts are accepted. Left empty, class_value is used where the layer has it.</source>
      <translation>Zahlen oder Texte. Leer: class_value, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>O&amp;pen audit…</source>
      <translation>Protokoll öff&amp;nen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>O&amp;pen figures…</source>
      <translation>Kennzahlen öff&amp;nen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>O&amp;pen…</source>
      <translation>Öff&amp;nen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>OUTPUT_FOLDER is the folder of the map series {file}, which is never replaced.</source>
      <translation>OUTPUT_FOLDER ist der Ordner der Kartenserie {file}, die nie ersetzt wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Occur, by colour</source>
      <translation>Kommen vor, nach Farbe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Of a composite; empty for images of one day. Double-click to correct it.</source>
      <translation>Eines Komposits; leer bei Bildern eines Tages. Doppelklicken zum Berichtigen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Of a model that has a network for each date: which of them.</source>
      <translation>Bei einem Modell mit einem Netz je Datum: welches davon.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Of all strata together. 0: as many as TARGET_ERROR needs by the accuracies you expect; the job says how many before it draws.</source>
      <translation>Von allen Schichten zusammen. 0: so viele, wie TARGET_ERROR bei den erwarteten Genauigkeiten braucht; der Auftrag sagt, wie viele, bevor er zieht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of another sensor, year or place. It needs the bands of the model, whatever their names.</source>
      <translation>Von einem anderen Sensor, Jahr oder Ort. Er braucht die Kanäle des Modells, gleich unter welchem Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Of bands VV, VH, HH and HV. They are always read in decibels; linear power is converted. Automatic: values below 0 are dB, on every date.</source>
      <translation>Der Kanäle VV, VH, HH und HV. Sie werden stets in Dezibel gelesen; lineare Leistung wird umgerechnet. Automatisch: Werte unter 0 sind dB, für jeden Termin einzeln.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of semantic FPN: probabilities of labels and of maps are averaged over these enlargements, for example 2,2.5,3,3.5 (published) where the pixels of the target are coarser. Empty: as trained.</source>
      <translation>Von Semantic FPN: Wahrscheinlichkeiten von Pseudo-Labels und Karten werden über diese Vergrößerungen gemittelt, zum Beispiel 2,2.5,3,3.5 (veröffentlicht), wo die Pixel des Ziels gröber sind. Leer: wie trainiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the Bayesian smoothing: how much the logit of a probability varies where the land is the same (its variance). Larger numbers smooth more. One number, or one for each class in the order of their values, separated by commas.</source>
      <translation>Bei der Bayes-Glättung: wie stark der Logit einer Wahrscheinlichkeit schwankt, wo das Land gleich ist (seine Varianz). Größere Zahlen glätten mehr. Eine Zahl oder eine für jede Klasse in der Reihenfolge ihrer Werte, mit Kommas.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes in the maps, {share} happened at that time (tolerance in dates: {tolerance}).</source>
      <translation>Von den Änderungen in den Karten geschahen {share} zu dieser Zeit (Toleranz in Daten: {tolerance}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes that happened, the maps show {share} (tolerance in dates: {tolerance}).</source>
      <translation>Von den Änderungen, die geschahen, zeigen die Karten {share} (Toleranz in Daten: {tolerance}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the majority in time. An odd number. Dates count by position, however far apart they are. What lasts for less than half the window is lost.</source>
      <translation>Bei der Mehrheit in der Zeit. Eine ungerade Zahl. Termine zählen nach ihrer Stelle, gleich wie weit sie auseinanderliegen. Was kürzer dauert als das halbe Fenster, geht verloren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: a CSV file with a row for each class before and a column for each class after, and the probability of each transition within a year (0-1), that of staying on the diagonal; or the same in JSON, an object of each class before with a number for each class after. Empty cells are learnt from the maps. Without the file all are; the run writes them to transitions.csv, which can be edited and given here.</source>
      <translation>Bei der wahrscheinlichsten Folge: eine CSV-Datei mit einer Zeile für jede Klasse davor und einer Spalte für jede Klasse danach, darin die Wahrscheinlichkeit jedes Übergangs innerhalb eines Jahres (0–1), auf der Diagonale die des Bleibens; oder dasselbe in JSON, ein Objekt aus jeder Klasse davor mit einer Zahl für jede Klasse danach. Leere Zellen werden aus den Karten gelernt. Ohne die Datei werden es alle; der Lauf schreibt sie in transitions.csv, die bearbeitet und hier angegeben werden kann.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: number of valid dates that a class stays at least once a pixel has changed into it. What is there on the first date may have begun before, and what is there on the last may go on.</source>
      <translation>Bei der wahrscheinlichsten Folge: Zahl der gültigen Termine, die eine Klasse mindestens bleibt, sobald ein Pixel zu ihr gewechselt hat. Was am ersten Termin da ist, kann vorher begonnen haben, und was am letzten da ist, kann weitergehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: the same for all classes. Left empty, how often each class changes into each other one is learnt from the maps.</source>
      <translation>Bei der wahrscheinlichsten Folge: für alle Klassen gleich. Leer: Wie oft jede Klasse zu jeder anderen wechselt, wird aus den Karten gelernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: transitions that never happen from one valid date to the next, such as "built-up&gt;forest, water&gt;*": codes, names or values of classes; * is any class.</source>
      <translation>Bei der wahrscheinlichsten Folge: Übergänge, die von einem gültigen Termin zum nächsten nie vorkommen, etwa „built-up&gt;forest, water&gt;*“; Codes, Namen oder Werte von Klassen; * ist jede Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of the pixels that the network gives a class, those that it is surest of. Published: 0.1.</source>
      <translation>Von den Pixeln, denen das Netz eine Klasse gibt, die sichersten. Veröffentlicht: 0.1.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that change in the maps, {share} changed in truth.</source>
      <translation>Von den Orten, die sich in den Karten ändern, änderten sich {share} wirklich.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that changed in truth, {share} change in the maps.</source>
      <translation>Von den Orten, die sich wirklich änderten, ändern sich {share} in den Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Of the published variant. Threshold: samples stay that moved less than their class is away from the next one. Closest: the samples of each class that moved least stay, up to its share of the largest number, however far that is.</source>
      <translation>Für die veröffentlichte Variante. Schwelle: Stichproben bleiben, die sich weniger verschoben haben, als ihre Klasse von der nächsten entfernt ist. Nächste: Von jeder Klasse bleiben die am wenigsten verschobenen, bis zu ihrem Anteil an der größten Zahl, wie weit das auch ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Of the texts of the page; the files of figures and tables are the same in every language.</source>
      <translation>Der Texte der Seite; die Dateien mit Kennzahlen und Tabellen sind in jeder Sprache gleich.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On all dates</source>
      <translation>An allen Terminen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On one date</source>
      <translation>An einem Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On the date in the date field</source>
      <translation>Am Datum im Datumsfeld</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>On the images</source>
      <translation>Auf den Bildern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>On {count} of {total} dates less than half of the pixels are valid: {dates}.</source>
      <translation>An {count} von {total} Daten ist weniger als die Hälfte der Pixel gültig: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} the network is sure of one class only, so it cannot teach itself: the model by statistics is kept.</source>
      <translation>Am {dates} ist sich das Netz nur einer Klasse sicher und kann sich daher nichts beibringen: Das Modell aus der Statistik bleibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} what the network taught itself does not find more of the source's samples: the model by statistics is kept.</source>
      <translation>Am {dates} findet das, was das Netz sich beibrachte, nicht mehr Stichproben der Quelle: Das Modell aus der Statistik bleibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from a summary of its dates (STCLN)</source>
      <translation>Eine Klasse für die ganze Zeitreihe, aus einer Zusammenfassung ihrer Termine (STCLN)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from tiles, as published</source>
      <translation>Eine Klasse für die ganze Zeitreihe, aus Kacheln, wie veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>One cloud-free image for each month, quarter or year; they become the stack that is worked with.</source>
      <translation>Ein wolkenfreies Bild je Monat, Quartal oder Jahr; sie werden der Stapel, mit dem gearbeitet wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>One map</source>
      <translation>Eine Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>One mask raster a date, found by the date in its name.</source>
      <translation>Ein Maskenraster je Datum, am Datum im Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Only dates of stacks made with "Create image stack" can be corrected.</source>
      <translation>Nur Daten von Stapeln, die mit „Bildstapel anlegen“ gemacht wurden, lassen sich berichtigen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only for images that do not say it themselves. Pixels with 0 in all bands always count as nodata.</source>
      <translation>Nur für Bilder, die ihn nicht selbst nennen. Pixel mit 0 in allen Kanälen gelten immer als Nodata.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Only for one map whose reference has several dates.</source>
      <translation>Nur für eine einzelne Karte, deren Referenz mehrere Daten hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Only for samples without a date field or value, and for a raster of labels without a date in its name.</source>
      <translation>Nur für Stichproben ohne Datumsfeld oder -wert und für ein Raster von Klassenwerten ohne Datum im Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only needed if dates are not found in the file names: a regular expression with the named group "date", for example (?P&lt;date&gt;\d{8}); or groups "year", "month", "day", "doy".</source>
      <translation>Nur nötig, wenn Daten nicht in den Dateinamen gefunden werden: ein regulärer Ausdruck mit der benannten Gruppe „date“, zum Beispiel (?P&lt;date&gt;\d{8}); oder Gruppen „year“, „month“, „day“, „doy“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Only samples that were &amp;dropped on some date</source>
      <translation>Nur Stichproben, die an einem Datum &amp;verworfen wurden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Only {pixels} pixels can be drawn, so there are {pixels} points and not {count}.</source>
      <translation>Nur {pixels} Pixel können gezogen werden, daher gibt es {pixels} Punkte und nicht {count}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Only {share} of the samples could be carried to other dates.</source>
      <translation>Nur {share} der Stichproben ließen sich auf andere Daten übertragen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Open audit</source>
      <translation>Protokoll öffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Open chec&amp;k…</source>
      <translation>Prüfung ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Open check of samples</source>
      <translation>Prüfung der Stichproben öffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Open figures</source>
      <translation>Kennzahlen öffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open in the Processing &amp;dialog…</source>
      <translation>Im &amp;Dialog der Verarbeitung öffnen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_choice.py" />
      <source>Open reference</source>
      <translation>Referenz öffnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Open the page that tells what was made, and how.</source>
      <translation>Die Seite öffnen, die sagt, was gemacht wurde und wie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Open the same job as a dialog of the Processing toolbox.</source>
      <translation>Denselben Auftrag als Dialog der Verarbeitungswerkzeuge öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/layer_loader.py" />
      <source>Opening the results</source>
      <translation>Die Ergebnisse werden geöffnet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Adapt model" with this stack, the model and what is known of its training. What it makes becomes the model with which the stack is mapped.</source>
      <translation>Öffnet „Modell anpassen“ mit diesem Stapel, dem Modell und dem, was über dessen Training bekannt ist. Was dabei entsteht, wird das Modell, mit dem der Stapel kartiert wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Pre-train model" with this stack. What it makes becomes the pre-trained network with which this method begins; that pays where labels are few.</source>
      <translation>Öffnet „Modell vortrainieren“ mit diesem Stapel. Was dabei entsteht, wird das vortrainierte Netz, mit dem dieses Verfahren beginnt; das lohnt sich bei wenigen Angaben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Optimal</source>
      <translation>Optimal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Or name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation>Oder nennen Sie in den Einstellungen der Erweiterung (oder in der Variable TLCM_PYTHON) eine eigene Python-Umgebung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Otherwise samples with unknown labels are left out.</source>
      <translation>Sonst bleiben Stichproben mit unbekannten Angaben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Out-of-bag agreement</source>
      <translation>Out-of-bag-Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Outside the images</source>
      <translation>Außerhalb der Bilder</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Overall accuracy against the reference, pooled (0-1)</source>
      <translation>Gesamtgenauigkeit gegen die Referenz, zusammen (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy and macro F1 by date</source>
      <translation>Gesamtgenauigkeit und Makro-F1 nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Overall accuracy {share}</source>
      <translation>Gesamtgenauigkeit {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places on {dates} dates.</source>
      <translation>Gesamtgenauigkeit {value}, 95-%-Intervall {low} bis {high}, aus {places} Orten an {dates} Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places.</source>
      <translation>Gesamtgenauigkeit {value}, 95-%-Intervall {low} bis {high}, aus {places} Orten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}: every pixel was compared with the reference.</source>
      <translation>Gesamtgenauigkeit {value}: Jedes Pixel wurde mit der Referenz verglichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Overall accuracy {value}; 95 % interval {low} to {high}, if the places were drawn at random and independently of each other.</source>
      <translation>Gesamtgenauigkeit {value}; 95-%-Intervall {low} bis {high}, wenn die Orte zufällig und unabhängig voneinander gezogen wurden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy, estimated, with 95 % interval</source>
      <translation>Gesamtgenauigkeit, geschätzt, mit 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Overall accuracy, pooled (0-1)</source>
      <translation>Gesamtgenauigkeit, zusammen (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/features.py" />
      <source>PATCH_SIZE (Neighbourhood) is {size}, but must be an odd number, so that the pixel lies in the middle.</source>
      <translation>PATCH_SIZE (Nachbarschaft) ist {size}, muss aber ungerade sein, damit das Pixel in der Mitte liegt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>PERIOD is {period}, which is not a period.</source>
      <translation>PERIOD ist {period}, das ist kein Zeitraum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Package &amp;index</source>
      <translation>Paket&amp;verzeichnis</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Packages</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Page (.html) that shows where samples were kept and dropped on the images, and why. All of an image is read to show it.</source>
      <translation>Seite (.html), die auf den Bildern zeigt, wo Stichproben behalten und verworfen wurden und warum. Dazu werden die ganzen Bilder gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/help.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Parent</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Percent of the area. Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation>Prozent der Fläche. Zeilen: Referenz; Spalten: Karte. Klicken Sie auf eine Zelle, um ihre Orte im Kartenfenster zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Percentiles</source>
      <translation>Perzentile</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Pi&amp;xel</source>
      <translation>Pi&amp;xel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Picture of a reconstruction</source>
      <translation>Bild einer Wiederherstellung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Picture of the pseudo labels</source>
      <translation>Bild der Pseudo-Labels</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Pixel</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Pixel {x}, {y}</source>
      <translation>Pixel {x}, {y}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Pixels of one polygon or cluster are taken for independent draws, as DESIGN says: the intervals are too narrow if they are not.</source>
      <translation>Pixel eines Polygons oder Klumpens gelten als unabhängige Ziehungen, wie DESIGN sagt: Sind sie es nicht, sind die Intervalle zu schmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Pixels that belong together, as those of a polygon, count as one observation. It is not said how the polygons were chosen; they are taken for a random sample.</source>
      <translation>Pixel, die zusammengehören, wie die eines Polygons, zählen als eine Beobachtung. Es ist nicht gesagt, wie die Polygone ausgewählt wurden; sie gelten als Zufallsstichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Pixels with less backscatter in VV or HH are nodata, for example -25 for Sentinel-1 GRD images with noise along their edges (before March 2018). Calm water may be as dark. Left empty, only 0, NaN and nodata values are.</source>
      <translation>Pixel mit weniger Rückstreuung in VV oder HH sind NoData, zum Beispiel -25 für Sentinel-1-GRD-Bilder mit Rauschen an den Rändern (vor März 2018). Stilles Wasser kann ebenso dunkel sein. Bleibt es leer, sind es nur 0, NaN und NoData-Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Places are looked for on every so many rows and columns of pixels, where the image is flat: the smaller the distance, the more places.</source>
      <translation>Orte werden in jeder sovielten Pixelzeile und -spalte gesucht, wo das Bild eben ist: je kleiner der Abstand, desto mehr Orte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places are pixels; one that is drawn several times weighs as much more in training</source>
      <translation>Orte sind Pixel; wird einer mehrmals gezogen, wiegt er beim Trainieren entsprechend mehr</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places found</source>
      <translation>Gefundene Orte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Places of the dates in time</source>
      <translation>Lage der Termine in der Zeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Places that are labelled without looking at the maps.</source>
      <translation>Orte, deren Klasse bestimmt wird, ohne auf die Karten zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Please report it together with the log.</source>
      <translation>Bitte melden Sie ihn zusammen mit dem Protokoll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Plots need Matplotlib, which this QGIS does not have; the data can be saved as CSV.</source>
      <translation>Diagramme brauchen Matplotlib, das diesem QGIS fehlt; die Daten lassen sich als CSV speichern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Plugin and worker</source>
      <translation>Plugin und Rechenprozess</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Point {number} of {count}</source>
      <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Point {number} of {count} that wait for a label</source>
      <translation>Punkt {number} von {count}, die auf eine Klasse warten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Points (pixels) of each stratum: {list}</source>
      <translation>Punkte (Pixel) jeder Schicht: {list}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Points are being looked for.</source>
      <translation>Punkte werden gesucht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of a rare stratum</source>
      <translation>Punkte einer seltenen Schicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of each stratum</source>
      <translation>Punkte jeder Schicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points or polygons, with a class or still without: nothing is suggested beside them, nor what looks like them.</source>
      <translation>Punkte oder Polygone, mit oder noch ohne Klasse: Neben ihnen wird nichts vorgeschlagen, und auch nichts, was aussieht wie sie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points to label</source>
      <translation>Punkte ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Points where the chosen map series is in doubt, each for as much doubtful land as possible, are added to the samples without a class. They can be undone. Training leaves them out until they are labelled.</source>
      <translation>Punkte, an denen die gewählte Kartenserie zweifelhaft ist, jeder für möglichst viel zweifelhaftes Land, werden den Stichproben ohne Klasse hinzugefügt. Sie lassen sich rückgängig machen. Das Training lässt sie weg, bis sie eine Klasse haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Points with the same value count as one observation, for example all points of a plot. Pixels of a polygon belong together anyway.</source>
      <translation>Punkte mit dem gleichen Wert zählen als eine Beobachtung, zum Beispiel alle Punkte einer Probefläche. Pixel eines Polygons gehören ohnehin zusammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Pooled</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Positions of the dates</source>
      <translation>Positionen der Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre&amp;view</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre-&amp;train on this stack…</source>
      <translation>Mit diesem Stapel vor&amp;trainieren…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Pre-train model</source>
      <translation>Modell vortrainieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Pre-trained network</source>
      <translation>Vortrainiertes Netz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Press New to draw places at random, or open a file that was begun before.</source>
      <translation>Drücken Sie „Neu“, um Orte zufällig zu ziehen, oder öffnen Sie eine schon begonnene Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Press Pixel, then click in the canvas.</source>
      <translation>Drücken Sie „Pixel“ und klicken Sie dann ins Kartenfenster.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Press Raster &gt; Time series land cover &gt; Set up environment, or run: {command}</source>
      <translation>Drücken Sie Raster &gt; Bodenbedeckung in Zeitreihen &gt; Umgebung einrichten oder starten Sie: {command}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Press this key in the canvas to choose the class; move a class up to give it a key.</source>
      <translation>Diese Taste wählt im Kartenfenster die Klasse; schieben Sie eine Klasse nach oben, damit sie eine Taste bekommt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Press “Look at a pixel” and click in the canvas, or add samples to see the spectra of their classes.</source>
      <translation>Drücken Sie „Pixel ansehen“ und klicken Sie ins Kartenfenster, oder fügen Sie Stichproben hinzu, um die Spektren ihrer Klassen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Preview land cover map</source>
      <translation>Vorschau der Bodenbedeckung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview map</source>
      <translation>Vorschau der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Previous</source>
      <translation>Vorheriger</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Previous date</source>
      <translation>Voriges Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probabilities of the labels of the places found</source>
      <translation>Wahrscheinlichkeiten der Klassen der gefundenen Orte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Probabilities of transitions</source>
      <translation>Wahrscheinlichkeiten der Übergänge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Probability of change</source>
      <translation>Wahrscheinlichkeit der Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probability of the label</source>
      <translation>Wahrscheinlichkeit der Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Processing models</source>
      <translation>Modelle der Verarbeitung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Producer's</source>
      <translation>Hersteller</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy</source>
      <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Producer’s accuracy (95 % interval)</source>
      <translation>Produzentengenauigkeit (95-%-Intervall)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy: share of the reference of a class that the map shows. User’s accuracy: share of the map’s class that the reference confirms. A dash: there is nothing to compute it from; such figures are in no mean.</source>
      <translation>Produzentengenauigkeit: Anteil der Referenz einer Klasse, den die Karte zeigt. Nutzergenauigkeit: Anteil der Klasse in der Karte, den die Referenz bestätigt. Ein Strich: Es gibt nichts, woraus sie zu berechnen wäre; solche Kennzahlen gehen in kein Mittel ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Proportional</source>
      <translation>Proportional</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Put the date into its name, for example truth_2021-06-15.tif, or give REFERENCE_DATE for a single raster.</source>
      <translation>Schreiben Sie das Datum in den Namen, zum Beispiel truth_2021-06-15.tif, oder geben Sie bei einem einzelnen Raster REFERENCE_DATE an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Put the images back where the stack file expects them, or make the stack again.</source>
      <translation>Legen Sie die Bilder wieder dorthin, wo die Stapeldatei sie erwartet, oder legen Sie den Stapel neu an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Puts the images of one place into one time series: finds their dates, bands, reflectance scale, nodata and masks, and writes a small stack file (STAC) that refers to them. The images are not copied and never changed. Give a folder (also unpacked Sentinel-2 .SAFE and Landsat Collection 2 folders as downloaded) or a list of files.</source>
      <translation>Macht aus den Bildern eines Ortes eine Zeitreihe: findet ihre Daten, Kanäle, Reflexionsskala, Nodata und Masken und schreibt eine kleine Stapeldatei (STAC), die auf sie verweist. Die Bilder werden nicht kopiert und nie verändert. Geben Sie einen Ordner (auch entpackte Sentinel-2-.SAFE- und Landsat-Collection-2-Ordner) oder eine Liste von Dateien an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Puts versions, paths and the ends of the last logs into the clipboard, for a report; nothing secret is in it.</source>
      <translation>Legt Versionen, Pfade und die Enden der letzten Protokolle für eine Meldung in die Zwischenablage; Geheimes ist nicht darin.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Python 3.11 was not found and could not be fetched: {detail}.</source>
      <translation>Python 3.11 wurde nicht gefunden und ließ sich nicht holen: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Python environment of my &amp;own</source>
      <translation>&amp;Eigene Python-Umgebung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Python of your environment</source>
      <translation>Python Ihrer Umgebung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Quality of the samples</source>
      <translation>Qualität der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>RATIO needs VV and VH, or HH and HV, in dB or linear power, but the stack has {bands}.</source>
      <translation>RATIO braucht VV und VH oder HH und HV in dB oder linearer Leistung, der Stapel hat aber {bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar border noise below</source>
      <translation>Radar-Randrauschen unter</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar orbit</source>
      <translation>Radar-Orbit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar units</source>
      <translation>Radar-Einheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Random</source>
      <translation>Zufällig</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Random forest</source>
      <translation>Random Forest</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest and support vector machine: models that did not see them judge a fifth of the samples at a time, whole polygons and blocks of the image together. The figure is about samples like these, not about the map. Networks always keep blocks aside.</source>
      <translation>Random Forest und Support Vector Machine: Modelle, die sie nicht gesehen haben, beurteilen je ein Fünftel der Stichproben, ganze Polygone und Blöcke des Bildes zusammen. Die Kennzahl gilt für Stichproben wie diese, nicht für die Karte. Netze halten immer Blöcke zurück.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest: more trees are slower and a little better.</source>
      <translation>Random Forest: Mehr Bäume sind langsamer und etwas besser.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Raster layers or files. Give these or a folder.</source>
      <translation>Rasterlayer oder -dateien. Geben Sie diese oder einen Ordner an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raster of labels</source>
      <translation>Raster von Klassenwerten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Raster of strata</source>
      <translation>Raster der Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Raster of the strata</source>
      <translation>Raster der Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Rasters of class values, in place of points or polygons: one a date with the date in its name, or one for one or all dates. 0 and nodata are left out.</source>
      <translation>Raster von Klassenwerten statt Punkten oder Polygonen: eines je Datum mit dem Datum im Namen oder eines für ein Datum oder alle. 0 und Nodata bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raw</source>
      <translation>Roh</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Re&amp;ference</source>
      <translation>Re&amp;ferenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Re&amp;name</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Re&amp;pair</source>
      <translation>Re&amp;parieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Read the pixel under the pointer as well, without a click.</source>
      <translation>Auch das Pixel unter dem Zeiger lesen, ohne Klick.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Reading a pixel</source>
      <translation>Ein Pixel wird gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_reader.py" />
      <source>Reading a place</source>
      <translation>Ein Ort wird gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reading a sample</source>
      <translation>Eine Stichprobe wird gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Reading crops: {count} of {total}</source>
      <translation>Ausschnitte werden gelesen: {count} von {total}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Reading image headers: {count}</source>
      <translation>Bildköpfe werden gelesen: {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Reading places of {date}: block {block} of {blocks}</source>
      <translation>Orte vom {date} werden gelesen: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Reading the candidates on {date}</source>
      <translation>Liest die Kandidaten vom {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reading the classes of {file}</source>
      <translation>Die Klassen von {file} werden gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Reading the images.</source>
      <translation>Die Bilder werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Reading the images…</source>
      <translation>Die Bilder werden gelesen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Reading the samples</source>
      <translation>Die Stichproben werden gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading the samples of each class</source>
      <translation>Die Stichproben jeder Klasse werden gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/augmentsamples.py" />
      <source>Reading the samples {name}</source>
      <translation>Die Stichproben {name} werden gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading was cancelled. Choose again what to show.</source>
      <translation>Das Lesen wurde abgebrochen. Wählen Sie noch einmal, was gezeigt werden soll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Reading {file}</source>
      <translation>{file} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Recording the inputs: {file}</source>
      <translation>Die Eingaben werden festgehalten: {file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Red, green and blue show {bands}, stretched on each date by itself; light grey is nodata.</source>
      <translation>Rot, Grün und Blau zeigen {bands}, an jedem Datum für sich gestreckt; hellgrau ist Nodata.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reference grid</source>
      <translation>Bezugsgitter</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference places</source>
      <translation>Referenzorte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference points or polygons</source>
      <translation>Referenzpunkte oder -polygone</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference rasters</source>
      <translation>Referenzraster</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reference rasters on other pixels than the maps are read with nearest neighbour: {names}.</source>
      <translation>Referenzraster auf anderen Pixeln als die Karten werden mit dem nächsten Nachbarn gelesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Reference sample</source>
      <translation>Referenzstichprobe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Reference {reference}, map {map}</source>
      <translation>Referenz {reference}, Karte {map}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Reference ↓ Map →</source>
      <translation>Referenz ↓ Karte →</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Refinement: how often the accepted and the labelled samples occur, and how often they were drawn. A typical colour is within one standard deviation of the mean distance from the colour of the class, a rare one beyond two.</source>
      <translation>Verfeinerung: wie oft die angenommenen und die bestimmten Stichproben vorkommen und wie oft sie gezogen wurden. Eine typische Farbe liegt innerhalb einer Standardabweichung des mittleren Abstands von der Farbe der Klasse, eine seltene jenseits von zweien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Reflectance</source>
      <translation>Reflexion</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reflectance scale</source>
      <translation>Reflexionsskala</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Regions are polygons, and the samples are points.</source>
      <translation>Gebiete sind Polygone, die Stichproben aber Punkte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Relabel samples</source>
      <translation>Stichproben neu zuordnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Relabel samples as the active class</source>
      <translation>Stichproben der aktiven Klasse zuordnen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Reliability of the confidence</source>
      <translation>Verlässlichkeit der Sicherheit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Remove a class first, or merge some.</source>
      <translation>Entfernen Sie zuerst eine Klasse oder fassen Sie einige zusammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>Remove class</source>
      <translation>Klasse entfernen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove everything that this plugin has installed for you? This frees {size} GB; your images and results are not touched.</source>
      <translation>Alles entfernen, was diese Erweiterung für Sie installiert hat? Das gibt {size} GB frei; Ihre Bilder und Ergebnisse bleiben unberührt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Remove from the &amp;list</source>
      <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Remove it from the file.</source>
      <translation>Entfernen Sie es aus der Datei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Remove it.</source>
      <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Remove ol&amp;der ones…</source>
      <translation>Ä&amp;ltere entfernen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove older worker environments</source>
      <translation>Ältere Arbeitsumgebungen entfernen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Remove one of them.</source>
      <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Remove the chosen class</source>
      <translation>Die gewählte Klasse entfernen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Remove the duplicates, or say when each is true.</source>
      <translation>Entfernen Sie die Doppelten, oder sagen Sie, wann jede gilt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove the worker environment</source>
      <translation>Arbeitsumgebung entfernen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove the worker environments of other versions of this plugin? A QGIS profile that has such a version sets its own up again.</source>
      <translation>Die Arbeitsumgebungen anderer Versionen dieser Erweiterung entfernen? Ein QGIS-Profil mit einer solchen Version richtet seine wieder ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Rename classes</source>
      <translation>Klassen umbenennen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Rename, remove, open, save or copy this run.</source>
      <translation>Diesen Lauf umbenennen, entfernen, öffnen, speichern oder kopieren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Repeat the run of this series with the samples as they are now, and show what is different.</source>
      <translation>Den Lauf dieser Serie mit den Stichproben, wie sie jetzt sind, wiederholen und zeigen, was anders ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Replace results of another run</source>
      <translation>Ergebnisse eines anderen Laufs ersetzen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Replaces classes that hardly any other date or pixel around them confirms, and writes the maps as a new series. Nodata stays nodata and has no vote. Where a majority keeps a class, so is its confidence; where it is replaced, the confidence is what the window says for the new class: the confidences of those that show it, divided by the number of all that have data. The most probable sequence and Bayesian smoothing work on the class probabilities if the series has them, else on class and confidence, and give new confidences, and probabilities if the series has them. Of equally frequent classes a pixel keeps its own; in a majority the published variant takes the smallest value. A majority gives no class probabilities, and changes between filtered maps have no probability. An interrupted run goes on at the first date that is not whole.</source>
      <translation>Ersetzt Klassen, die kaum ein anderer Termin oder ein Pixel ringsum bestätigt, und schreibt die Karten als neue Serie. Nodata bleibt Nodata und hat keine Stimme. Wo eine Mehrheit eine Klasse behält, bleibt auch ihre Sicherheit; wo sie ersetzt wird, ist die Sicherheit das, was das Fenster über die neue Klasse sagt: die Summe der Sicherheiten derer, die sie zeigen, geteilt durch die Zahl aller mit Daten. Die wahrscheinlichste Folge und die Bayes-Glättung arbeiten mit den Klassenwahrscheinlichkeiten, wenn die Serie sie hat, sonst mit Klasse und Sicherheit, und geben neue Sicherheiten, und Wahrscheinlichkeiten, wenn die Serie sie hat. Von gleich häufigen Klassen behält ein Pixel seine eigene; bei einer Mehrheit nimmt die veröffentlichte Variante den kleinsten Wert. Eine Mehrheit gibt keine Klassenwahrscheinlichkeiten, und Änderungen zwischen gefilterten Karten haben keine Wahrscheinlichkeit. Ein unterbrochener Lauf macht am ersten unvollständigen Termin weiter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Report of the run</source>
      <translation>Bericht des Laufs</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Residual network on patches</source>
      <translation>Residualnetz auf Ausschnitten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Robust covariances</source>
      <translation>Robuste Kovarianzen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Rounds of self-training</source>
      <translation>Runden des Selbsttrainings</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Row {row} of the table of classes has no whole number in its field value.</source>
      <translation>Zeile {row} der Tabelle der Klassen hat im Feld value keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Rows: first date; columns: second date. Click a cell to see its places in the canvas.</source>
      <translation>Zeilen: erstes Datum; Spalten: zweites Datum. Klicken Sie auf eine Zelle, um ihre Orte im Kartenfenster zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Rows: reference. Columns: map.</source>
      <translation>Zeilen: Referenz. Spalten: Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation>Zeilen: Referenz; Spalten: Karte. Klicken Sie auf eine Zelle, um ihre Orte im Kartenfenster zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Run "Detect changes" on it.</source>
      <translation>Wenden Sie „Änderungen erkennen“ darauf an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Run a job on the page Map, or open a series.json.</source>
      <translation>Starten Sie auf der Seite „Karte“ einen Lauf oder öffnen Sie eine series.json.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again.</source>
      <translation>Starten Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again: it goes on where it stopped.</source>
      <translation>Starten Sie ihn noch einmal: Er macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>Run it without --part, or each part of the area with an EXTENT of its own.</source>
      <translation>Starten Sie ihn ohne --part oder jeden Teil des Gebiets mit einer eigenen EXTENT.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>Run the job again and let it replace them (OVERWRITE).</source>
      <translation>Starten Sie den Auftrag noch einmal und lassen Sie ihn sie ersetzen (OVERWRITE).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Run the same job again when the server answers: finished dates stay.</source>
      <translation>Starten Sie denselben Auftrag noch einmal, wenn der Server antwortet: Fertige Daten bleiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Runs are kept in the project. F2 renames a run, Delete takes it from the list; its files stay.</source>
      <translation>Läufe bleiben im Projekt. F2 benennt einen Lauf um, Entf nimmt ihn aus der Liste; seine Dateien bleiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Runs of the page Map write one.</source>
      <translation>Läufe der Seite „Karte“ schreiben einen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Run…</source>
      <translation>Lauf…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>S&amp;how</source>
      <translation>An&amp;zeigen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>S&amp;uggest points</source>
      <translation>Punkte vors&amp;chlagen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>SELF_TRAINING is {value}, but there are no samples of the model.</source>
      <translation>SELF_TRAINING ist {value}, aber es gibt keine Stichproben des Modells.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SMOOTHNESS has {count} numbers, but the series has {classes} classes.</source>
      <translation>SMOOTHNESS hat {count} Zahlen, die Serie aber {classes} Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>SOURCE_STACK has no image of {dates}, on which the model was trained.</source>
      <translation>SOURCE_STACK hat kein Bild von {dates}, womit das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SPATIAL and TEMPORAL are both none, so that there is nothing to filter.</source>
      <translation>SPATIAL und TEMPORAL sind beide „Keines“, es gibt also nichts zu filtern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_FILTER is for radar, but the stack has no band VV, VH, HH or HV in dB or linear power (it has {bands}).</source>
      <translation>SPECKLE_FILTER ist für Radar, der Stapel hat aber keinen Kanal VV, VH, HH oder HV in dB oder linearer Leistung (er hat {bands}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_WINDOW is {window}, but the window needs a middle pixel.</source>
      <translation>SPECKLE_WINDOW ist {window}, das Fenster braucht aber ein mittleres Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>STACK is missing: {file} sees bands scaled by their mean and spread, which a checkpoint does not tell.</source>
      <translation>STACK fehlt: {file} sieht Kanäle nach Mittel und Streuung skaliert, die ein Checkpoint nicht nennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN and SL-GT2Net: a class for every date gives a map of every date. Where classes hold for the whole series, as crops do for a season, take one class: with STCLN from a summary of all dates of the pixel; such a model maps one date, the last of those that are asked for. One class as published sees the other pixels of a tile too, and wants polygons or label rasters. The published variant always does.</source>
      <translation>STCLN und SL-GT2Net: eine Klasse für jeden Termin ergibt eine Karte für jeden Termin. Wo Klassen für die ganze Zeitreihe gelten, wie Feldfrüchte für eine Saison, nehmen Sie eine Klasse: bei STCLN aus einer Zusammenfassung aller Termine des Pixels; ein solches Modell kartiert einen Termin, den letzten der verlangten. Eine Klasse wie veröffentlicht sieht auch die anderen Pixel einer Kachel und braucht Polygone oder Label-Raster. Die veröffentlichte Variante tut das immer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN and SL-GT2Net: a stack whose bands say by which mean and spread the network sees them scaled, best the one that is to be mapped. A checkpoint that knows classes needs it; for one that was only pre-trained the stack to train on tells it later, and a semantic FPN of three bands is taken to see bytes where no stack is given. Its bands are taken where BANDS is empty.</source>
      <translation>STCLN und SL-GT2Net: ein Stapel, dessen Kanäle sagen, nach welchem Mittel und welcher Streuung das Netz sie skaliert sieht, am besten der zu kartierende. Ein Checkpoint, der Klassen kennt, braucht ihn; bei einem nur vortrainierten sagt es später der Stapel, mit dem trainiert wird, und von einem semantischen FPN mit drei Kanälen wird ohne Stapel angenommen, dass es Bytes sieht. Ist BANDS leer, werden seine Kanäle genommen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN that was only pre-trained: stop if weights of its encoder are missing or do not fit, instead of naming them in a warning. Weights that know classes must always fit.</source>
      <translation>Nur vortrainiertes STCLN: anhalten, wenn Gewichte des Encoders fehlen oder nicht passen, statt sie in einer Warnung zu nennen. Gewichte, die Klassen kennen, müssen immer passen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN, SL-GT2Net and the semantic FPN: the compact network is many times quicker and needs fewer samples; the published one learns more from very many. With a pre-trained network its size counts; the published variant always takes the published one.</source>
      <translation>STCLN, SL-GT2Net und das semantische FPN: Das kompakte Netz ist um ein Vielfaches schneller und braucht weniger Stichproben; das veröffentlichte lernt mehr aus sehr vielen. Bei einem vortrainierten Netz zählt dessen Größe; die veröffentlichte Variante nimmt immer das veröffentlichte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: days since the first of January of the first year, so that gaps and other years count as they are, or the numbers of the images. Automatic does as the pre-trained network, else days; the published variant takes numbers.</source>
      <translation>STCLN: Tage seit dem ersten Januar des ersten Jahres, sodass Lücken und andere Jahre zählen, wie sie sind, oder die Nummern der Bilder. Automatisch macht es wie das vortrainierte Netz, sonst Tage; die veröffentlichte Variante nimmt Nummern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: stop if weights of the pre-trained network do not fit, instead of naming them in a warning.</source>
      <translation>STCLN: anhalten, wenn Gewichte des vortrainierten Netzes nicht passen, statt sie in einer Warnung zu nennen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: the model.json of a network that "Pre-train model" learnt from images without labels, that of a trained STCLN, or a checkpoint of its authors. Its size and its bands are taken. Semantic FPN: weights of a ResNet-18 or ResNet-50 as torchvision publishes them, learnt from red, green and blue. Left empty, the network begins with nothing learnt.</source>
      <translation>STCLN: die model.json eines Netzes, das „Modell vortrainieren“ aus Bildern ohne Angaben gelernt hat, die eines trainierten STCLN oder ein Checkpoint der Autoren. Größe und Kanäle werden übernommen. Semantisches FPN: Gewichte eines ResNet-18 oder ResNet-50, wie torchvision sie veröffentlicht, gelernt aus Rot, Grün und Blau. Leer: Das Netz beginnt ohne Vorwissen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: with very few samples a frozen encoder can be better, and training is quicker; else everything learns.</source>
      <translation>STCLN: Bei sehr wenigen Stichproben kann ein eingefrorener Encoder besser sein, und das Training ist schneller; sonst lernt alles.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>STRATA_OF={strata} needs at least two maps from FROM_DATE to TO_DATE, but there is {count}.</source>
      <translation>STRATA_OF={strata} braucht mindestens zwei Karten von FROM_DATE bis TO_DATE, es gibt aber {count}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds no stratum with an area.</source>
      <translation>STRATUM_WEIGHTS enthält keine Schicht mit einer Fläche.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds {part}, which is not a stratum and its weight.</source>
      <translation>STRATUM_WEIGHTS enthält {part}; das ist keine Schicht mit ihrem Gewicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS lacks these strata of the reference: {strata}.</source>
      <translation>In STRATUM_WEIGHTS fehlen diese Schichten der Referenz: {strata}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Same place and class twice</source>
      <translation>Gleicher Ort und gleiche Klasse zweimal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Same place twice</source>
      <translation>Derselbe Ort zweimal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Sample file</source>
      <translation>Datei der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Samples</source>
      <translation>Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date, without those found by augmentation.</source>
      <translation>Stichproben nach Datum, ohne die durch Vermehren gefundenen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date.</source>
      <translation>Stichproben nach Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Samples for training</source>
      <translation>Stichproben zum Trainieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Samples hold this text in the field {field}: relabel them first.</source>
      <translation>Stichproben haben diesen Text im Feld {field}: Ordnen Sie sie zuerst neu zu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Samples in a batch</source>
      <translation>Stichproben je Batch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples kept</source>
      <translation>Behaltene Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples labelled</source>
      <translation>Bestimmte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Samples of about the same confidence are taken together, each mark as large as there are samples. On the dashed line, confidence is the share told right; below it, the model is too sure of itself.</source>
      <translation>Stichproben von etwa gleicher Sicherheit sind zusammengefasst; je mehr es sind, desto größer die Marke. Auf der gestrichelten Linie ist die Sicherheit der Anteil, der richtig bestimmt ist; darunter ist sich das Modell zu sicher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of all dates by what became of them</source>
      <translation>Stichproben aller Daten nach dem, was aus ihnen wurde</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Samples of the first date</source>
      <translation>Stichproben des ersten Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the model</source>
      <translation>Stichproben des Modells</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the target, for the report</source>
      <translation>Stichproben des Ziels, für den Bericht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of this class.</source>
      <translation>Stichproben dieser Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision has this reason; with a date, on that date.</source>
      <translation>Stichproben, bei denen eine Entscheidung diesen Grund hat; mit einem Datum: an diesem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision is of this date.</source>
      <translation>Stichproben, bei denen eine Entscheidung dieses Datum hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of {name} by date</source>
      <translation>Stichproben von {name} nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples on the image of {caption}</source>
      <translation>Stichproben auf dem Bild vom {caption}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Samples that exist</source>
      <translation>Vorhandene Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Samples used</source>
      <translation>Verwendete Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not</source>
      <translation>An jedem Datum verwendete Stichproben; in Klammern die nicht verwendeten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not; with a plus those found by augmentation</source>
      <translation>An jedem Datum verwendete Stichproben; in Klammern die nicht verwendeten; mit Plus die durch Vermehren gefundenen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Sampling design</source>
      <translation>Stichprobenplan</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Sampling design of the reference</source>
      <translation>Stichprobenplan der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as &amp;model…</source>
      <translation>Als &amp;Modell speichern…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Save as &amp;new file</source>
      <translation>Als &amp;neue Datei speichern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as model</source>
      <translation>Als Modell speichern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Save edits</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Save it as GeoTIFF first.</source>
      <translation>Speichern Sie es zuerst als GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>Save it with -v7, or with scipy.io.savemat.</source>
      <translation>Speichern Sie die Datei mit -v7 oder mit scipy.io.savemat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>Save it with real numbers, or make the stack without it.</source>
      <translation>Speichern Sie es mit reellen Zahlen oder legen Sie den Stapel ohne das Bild an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Save the classes as a style of QGIS or as a CSV</source>
      <translation>Die Klassen als QGIS-Stil oder als CSV speichern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>Save them in the coordinate system of the images.</source>
      <translation>Speichern Sie sie im Koordinatensystem der Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Say under "All options" where the stack file shall be written.</source>
      <translation>Geben Sie unter „Alle Optionen“ an, wohin die Stapeldatei geschrieben werden soll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Say with DATE_PATTERN where the date stands, for example (?P&lt;date&gt;\d{{8}}), or remove these files.</source>
      <translation>Sagen Sie mit DATE_PATTERN, wo das Datum steht, zum Beispiel (?P&lt;date&gt;\d{{8}}), oder entfernen Sie diese Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scales of the maps</source>
      <translation>Maßstäbe der Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scaling for the support vector machine</source>
      <translation>Skalierung für die Support Vector Machine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Searched with all its subfolders. Give this or a list of images.</source>
      <translation>Wird mit allen Unterordnern durchsucht. Geben Sie diesen oder eine Liste von Bildern an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Searched with all its subfolders; Sentinel-2 .SAFE and Landsat folders as downloaded are known.</source>
      <translation>Wird mit allen Unterordnern durchsucht; heruntergeladene Sentinel-2- (.SAFE) und Landsat-Ordner sind bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Second image stack</source>
      <translation>Zweiter Bildstapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Second stack</source>
      <translation>Zweiter Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Second stack: {remark}</source>
      <translation>Zweiter Stapel: {remark}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Select samples</source>
      <translation>Stichproben auswählen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Self-training</source>
      <translation>Selbsttraining</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Semantic FPN on single images (LoveCS)</source>
      <translation>Semantisches FPN auf Einzelbildern (LoveCS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: maps are made of tiles of this width that overlap, each seen as a whole, at least 8, the semantic FPN at least 64. 0 takes 64, for the semantic FPN 256. With STCLN the time for a pixel grows with its square; take larger ones only with a GPU.</source>
      <translation>Semantisches FPN, SL-GT2Net, und STCLN mit einer Klasse aus Kacheln: Karten entstehen aus überlappenden Kacheln dieser Breite, mindestens 8, beim semantischen FPN mindestens 64, die jeweils als Ganzes gesehen werden. 0 nimmt 64, beim semantischen FPN 256. Bei STCLN wächst die Zeit je Pixel mit dem Quadrat; nehmen Sie größere nur mit GPU.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: they learn from square crops of this width that hold samples, at least 8, the semantic FPN at least 64. Time and memory grow with its square. 0 takes 32, for the semantic FPN 128 and in its published variant 512. SL-GT2Net was published with 224.</source>
      <translation>Semantisches FPN, SL-GT2Net, und STCLN mit einer Klasse aus Kacheln: sie lernen aus quadratischen Ausschnitten dieser Breite, die Stichproben enthalten, mindestens 8, beim semantischen FPN mindestens 64. Zeit und Speicher wachsen mit dem Quadrat. 0 nimmt 32, beim semantischen FPN 128 und in dessen veröffentlichter Variante 512. SL-GT2Net wurde mit 224 veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN: how many times enlarged a tile is seen when maps are made, separated by commas; the probabilities of several scales are averaged. Time and memory grow with the squares. 1 sees images as they are; 2,2.5,3,3.5 are published for images of a coarser sensor than that of the training.</source>
      <translation>Semantisches FPN: wievielfach vergrößert eine Kachel beim Kartieren gesehen wird, mit Kommas; die Wahrscheinlichkeiten mehrerer Maßstäbe werden gemittelt. Zeit und Speicher wachsen mit den Quadraten. 1 sieht Bilder, wie sie sind; 2,2.5,3,3.5 sind für Bilder eines gröberen Sensors als dem des Trainings veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Sequential</source>
      <translation>Nacheinander</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Series of the page Map have one; others are opened with Open.</source>
      <translation>Serien der Seite „Karte“ haben eines; andere öffnen Sie mit „Öffnen“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Set ACTION to drop, or leave CLEANED empty.</source>
      <translation>Stellen Sie ACTION auf drop oder lassen Sie CLEANED leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>Set LABELS to per_date and VARIANT to best, or use "Train model" and "Map stack".</source>
      <translation>Stellen Sie LABELS auf per_date und VARIANT auf best oder verwenden Sie „Modell trainieren“ und „Stapel kartieren“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>Set LABELS to series for one class of the whole series.</source>
      <translation>Setzen Sie LABELS für eine Klasse der ganzen Zeitreihe auf series.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Set the coordinate system of the layer and save it, then try again.</source>
      <translation>Stellen Sie das Koordinatensystem des Layers ein, speichern Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Set the coordinate system of the layer, then try again.</source>
      <translation>Stellen Sie das Koordinatensystem des Layers ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>Set the variable UV_DEFAULT_INDEX to the address of a package index, or install pip for QGIS's Python, then try again.</source>
      <translation>Setzen Sie die Variable UV_DEFAULT_INDEX auf die Adresse eines Paketverzeichnisses oder installieren Sie pip für das Python von QGIS und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package anew if the environment is your own.</source>
      <translation>Richten Sie die Arbeitsumgebung neu ein (Reparieren) oder installieren Sie das Paket neu, wenn die Umgebung Ihre eigene ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package if the environment is your own.</source>
      <translation>Richten Sie die Arbeitsumgebung neu ein (Reparieren) oder installieren Sie das Paket, wenn die Umgebung Ihre eigene ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Set up environment…</source>
      <translation>Umgebung einrichten…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Set up the worker environment</source>
      <translation>Arbeitsumgebung einrichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Set up…</source>
      <translation>Einrichten…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the code {keys}.</source>
      <translation>Mehrere Klassen haben denselben Code: {keys}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the value {keys}.</source>
      <translation>Mehrere Klassen haben denselben Wert: {keys}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Share (%)</source>
      <translation>Anteil (%)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share changed by date</source>
      <translation>Anteil geändert nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of hidden pixels</source>
      <translation>Anteil verdeckter Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of pixels that become labels</source>
      <translation>Anteil der Pixel, die Labels werden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Share of pixels with another class, all dates together (0-1)</source>
      <translation>Anteil der Pixel mit anderer Klasse, alle Termine zusammen (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Share of the area</source>
      <translation>Anteil der Fläche</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Share of the land that changes in a year</source>
      <translation>Anteil des Landes, der sich in einem Jahr ändert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Share of the map that was taken from the cache (0-1)</source>
      <translation>Anteil der Karte aus dem Zwischenspeicher (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of the pixels of each date that are hidden from the network.</source>
      <translation>Anteil der Pixel jedes Datums, die dem Netz verdeckt werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share of the pixels with a map, by date</source>
      <translation>Anteil der Pixel mit einer Karte, nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Share of the pixels with a map, by date; the others are hidden by clouds, or outside the image.</source>
      <translation>Anteil der Pixel mit einer Karte, nach Datum; die übrigen sind von Wolken verdeckt oder liegen außerhalb des Bildes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the pixels with data that the mask calls bad. Estimated from a reduced picture.</source>
      <translation>Anteil der Pixel mit Daten, die die Maske schlecht nennt. Aus einem verkleinerten Bild geschätzt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of the samples of the target that are found</source>
      <translation>Anteil der gefundenen Stichproben des Ziels</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the stack's area that can be used: with data and not masked. Estimated from a reduced picture.</source>
      <translation>Nutzbarer Anteil der Fläche des Stapels: mit Daten und nicht maskiert. Aus einem verkleinerten Bild geschätzt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Share of the valid pixels that show another class than on the first date. Errors of the maps are in it: two maps that are each wrong on a tenth of their pixels differ on up to a fifth without any change.</source>
      <translation>Anteil der gültigen Pixel, die eine andere Klasse zeigen als am ersten Datum. Fehler der Karten sind darin: Zwei Karten, die jeweils auf einem Zehntel ihrer Pixel falsch sind, unterscheiden sich ohne jede Änderung auf bis zu einem Fünftel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Share of valid pixels that changed at least once (0-1)</source>
      <translation>Anteil gültiger Pixel mit mindestens einer Änderung (0–1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share told right</source>
      <translation>Anteil richtig bestimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Shared out among the classes as in the labelled samples.</source>
      <translation>Auf die Klassen verteilt wie bei den angegebenen Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Shared out among the classes as in the labelled samples. A sample may be drawn several times: that is its weight.</source>
      <translation>Auf die Klassen verteilt wie bei den angegebenen Stichproben. Eine Stichprobe kann mehrmals gezogen werden: Das ist ihr Gewicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Shares of the area</source>
      <translation>Anteile der Fläche</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Shares of the area (%), estimated.</source>
      <translation>Anteile der Fläche (%), geschätzt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Shares of the strata</source>
      <translation>Anteile der Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Sho&amp;w</source>
      <translation>&amp;Zeigen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Short-wave infrared</source>
      <translation>Kurzwelliges Infrarot</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Shortest duration</source>
      <translation>Kürzeste Dauer</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Shortest stay</source>
      <translation>Kürzeste Dauer</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Show on which date each pixel changed first.</source>
      <translation>Zeigen, an welchem Datum sich jedes Pixel zuerst geändert hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Show that date, or choose a layer with a date field.</source>
      <translation>Zeigen Sie dieses Datum oder wählen Sie einen Layer mit einem Datumsfeld.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Shows one date of the stack in the canvas, with one stretch for all dates. It goes together with QGIS's Temporal Controller where that is switched on.</source>
      <translation>Zeigt ein Datum des Stapels im Kartenfenster, mit einer Streckung für alle Daten. Geht mit der Zeitsteuerung von QGIS zusammen, wo diese eingeschaltet ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Shows what is different between two map series of one place, for example before and after samples were added: of every date that both have, the class after where it is another one, and how many pixels and hectares went from which class to which. Classes are matched by code, then by name. Where one of the series has no data nothing is compared.</source>
      <translation>Zeigt, was zwischen zwei Kartenserien eines Ortes anders ist, zum Beispiel vor und nach dem Hinzufügen von Stichproben: für jeden Termin, den beide haben, die Klasse danach, wo sie eine andere ist, und wie viele Pixel und Hektar von welcher Klasse zu welcher gewechselt haben. Klassen werden nach dem Code zugeordnet, dann nach dem Namen. Wo eine der Serien keine Daten hat, wird nichts verglichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Show…</source>
      <translation>Zeigen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Si&amp;ze</source>
      <translation>Grö&amp;ße</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Side of the surroundings whose mean brightness each date keeps; an odd number.</source>
      <translation>Seitenlänge der Umgebung, deren mittlere Helligkeit jeder Termin behält; eine ungerade Zahl.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Simple random</source>
      <translation>Einfach zufällig</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Simple random sample</source>
      <translation>Einfache Zufallsstichprobe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Simple random sample: every pixel had the same chance to be compared.</source>
      <translation>Einfache Zufallsstichprobe: Jedes Pixel hatte die gleiche Chance, verglichen zu werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Single dates</source>
      <translation>Einzelne Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Size of the network</source>
      <translation>Größe des Netzes</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Small steps of either sign</source>
      <translation>Kleine Schritte beider Vorzeichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Smallest transition</source>
      <translation>Kleinster Übergang</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Smoothness</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>Some radar images are in dB and others in linear power ({dates} differ from most); all are read in dB.</source>
      <translation>Manche Radarbilder sind in dB, andere in linearer Leistung ({dates} weichen von den meisten ab); alle werden in dB gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Speckle filter (radar)</source>
      <translation>Speckle-Filter (Radar)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Speckle of all dates: block {block} of {blocks}</source>
      <translation>Speckle aller Termine: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Spectra and time series</source>
      <translation>Spektren und Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Spectral d&amp;istance</source>
      <translation>Spektraler A&amp;bstand</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Spectrum of the shown date</source>
      <translation>Spektrum des gezeigten Datums</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Stack &amp;file</source>
      <translation>Stapel&amp;datei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Stack file</source>
      <translation>Stapeldatei</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack files</source>
      <translation>Stapeldateien</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Stack of composites</source>
      <translation>Stapel der Komposite</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Stack that tells the scale</source>
      <translation>Stapel, der die Skala sagt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Standard error</source>
      <translation>Standardfehler</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Standardised</source>
      <translation>Standardisiert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Start some, then run the job again.</source>
      <translation>Starten Sie welche und dann den Auftrag noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of self-training</source>
      <translation>Schritte des Selbsttrainings</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of the optimiser in all rounds.</source>
      <translation>Schritte des Optimierers in allen Runden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Still at it ({seconds} s)</source>
      <translation>Noch dabei ({seconds} s)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Strata of the maps</source>
      <translation>Schichten der Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Strata of the reference sample</source>
      <translation>Schichten der Referenzstichprobe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Stratified</source>
      <translation>Geschichtet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by another raster</source>
      <translation>Geschichtet nach einem anderen Raster</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by other strata</source>
      <translation>Geschichtet nach anderen Schichten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by other strata than the classes of the map: the strata count with their share of the area.</source>
      <translation>Geschichtet nach anderen Schichten als den Klassen der Karte: Die Schichten zählen mit ihrem Anteil der Fläche.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by the classes of the map</source>
      <translation>Geschichtet nach den Klassen der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by the classes of the map: the strata count with the share of the map's area that they cover.</source>
      <translation>Geschichtet nach den Klassen der Karte: Die Schichten zählen mit dem Anteil der Kartenfläche, den sie bedecken.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by the maps</source>
      <translation>Geschichtet nach den Karten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified: points in every stratum of the maps (see STRATA_OF), so that rare classes or changes get enough of them. Simple random: every pixel with the same probability. Other strata: as stratified, with the strata of a raster of your own (STRATA).</source>
      <translation>Geschichtet: Punkte in jeder Schicht der Karten (siehe STRATA_OF), sodass seltene Klassen oder Änderungen genug davon bekommen. Einfach zufällig: jedes Pixel mit derselben Wahrscheinlichkeit. Andere Schichten: wie geschichtet, mit den Schichten eines eigenen Rasters (STRATA).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Stratum</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Suggest samples</source>
      <translation>Stichproben vorschlagen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>Suggest the points again.</source>
      <translation>Lassen Sie die Punkte noch einmal vorschlagen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Suggestions are points, and the samples are polygons.</source>
      <translation>Vorschläge sind Punkte, die Stichproben aber Polygone.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Sum</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Support vector machine</source>
      <translation>Support Vector Machine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how much a sample on the wrong side costs. Larger values follow the samples more closely.</source>
      <translation>Support Vector Machine: wie viel eine Stichprobe auf der falschen Seite kostet. Größere Werte folgen den Stichproben enger.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how quickly the influence of a sample ends, for features as they are scaled. 0 takes 1 / (number of features x their variance).</source>
      <translation>Support Vector Machine: wie schnell der Einfluss einer Stichprobe endet, für die skalierten Merkmale. 0 nimmt 1 / (Zahl der Merkmale × ihre Varianz).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: standardised features count alike, raw reflectances by their spread. Automatic standardises; in the published variant it takes raw reflectances.</source>
      <translation>Support Vector Machine: Standardisierte Merkmale zählen gleich, rohe Reflexionen nach ihrer Streuung. Automatisch standardisiert; in der veröffentlichten Variante nimmt es rohe Reflexionen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>Switch GATE off (VARIANT=best), or give an EXTENT with more vegetation, or a smaller CROP_SIZE.</source>
      <translation>Schalten Sie GATE aus (VARIANT=best) oder geben Sie eine EXTENT mit mehr Vegetation oder eine kleinere CROP_SIZE an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Switch GATE off, or name these bands of the stack B04 and B08, or red and nir.</source>
      <translation>Schalten Sie GATE aus oder nennen Sie diese Kanäle des Stapels B04 und B08 oder red und nir.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Table of the pseudo labels</source>
      <translation>Tabelle der Pseudo-Labels</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tables (CSV)</source>
      <translation>Tabellen (CSV)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Tables of the report (CSV)</source>
      <translation>Tabellen des Berichts (CSV)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Take a folder instead of these images</source>
      <translation>Statt dieser Bilder einen Ordner nehmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Take classes from a layer's style, a CSV, another project or other samples; samples keep their classes</source>
      <translation>Klassen aus einem Layerstil, einer CSV-Datei, einem anderen Projekt oder anderen Stichproben nehmen; Stichproben behalten ihre Klassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Take it out of the list, or unpack the data set whole.</source>
      <translation>Nehmen Sie es aus der Liste oder entpacken Sie den Datensatz vollständig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Take the last label back (Backspace)</source>
      <translation>Die letzte Angabe zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>The Landsat product {name} has no reflectance bands beside {file}.</source>
      <translation>Das Landsat-Produkt {name} hat neben {file} keine Reflexionskanäle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The Python environment {interpreter} lacks the package {package}.</source>
      <translation>Der Python-Umgebung {interpreter} fehlt das Paket {package}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The Python program of an environment that you made yourself, 3.11 or newer. Empty: the plugin makes one.</source>
      <translation>Das Python-Programm einer selbst angelegten Umgebung, 3.11 oder neuer. Leer: Die Erweiterung legt eine an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>The Python program of the environment; it is tried when you have chosen it.</source>
      <translation>Das Python-Programm der Umgebung; es wird ausprobiert, wenn Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the settings of the plugin name does not exist.</source>
      <translation>Das Python {path} aus den Einstellungen der Erweiterung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the variable TLCM_PYTHON names does not exist.</source>
      <translation>Das Python {path} aus der Variable TLCM_PYTHON gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The Sentinel-1 images {files} are as the satellite saw them: neither calibrated nor on a map.</source>
      <translation>Die Sentinel-1-Bilder {files} sind so, wie der Satellit sie sah: weder kalibriert noch auf einer Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>The Sentinel-2 product {folder} holds no band images.</source>
      <translation>Das Sentinel-2-Produkt {folder} enthält keine Bilder von Kanälen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of the maps and the error of their areas: label a reference sample and assess with it.</source>
      <translation>Die Genauigkeit der Karten und der Fehler ihrer Flächen: Bestimmen Sie eine Referenzstichprobe und prüfen Sie damit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The accuracy of these maps is not known.</source>
      <translation>Die Genauigkeit dieser Karten ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of these maps is not known: no independent reference was given.</source>
      <translation>Die Genauigkeit dieser Karten ist nicht bekannt: Es wurde keine unabhängige Referenz angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of {count} of {total} dates, which have no reference: {dates}.</source>
      <translation>Die Genauigkeit von {count} der {total} Daten, die keine Referenz haben: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The algorithms of this plugin are not registered.</source>
      <translation>Die Algorithmen dieser Erweiterung sind nicht angemeldet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>The audit says for every sample and date why it was kept or dropped.</source>
      <translation>Das Protokoll sagt für jede Stichprobe und jedes Datum, warum sie behalten oder verworfen wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The best one</source>
      <translation>Die beste</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>The canvas does not show the stack.</source>
      <translation>Das Kartenfenster zeigt den Stapel nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The canvas shows {count} million pixels: zoom in for a quick preview.</source>
      <translation>Das Kartenfenster zeigt {count} Millionen Pixel: Zoomen Sie für eine schnelle Vorschau hinein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The certificate of the package server is not trusted: {detail}.</source>
      <translation>Dem Zertifikat des Paketservers wird nicht vertraut: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>The changes of this series have not been detected.</source>
      <translation>Die Änderungen dieser Serie sind noch nicht erkannt worden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The chosen extent lies outside the stack.</source>
      <translation>Die gewählte Ausdehnung liegt außerhalb des Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The class field holds {count} different values, but a map has room for {limit} classes.</source>
      <translation>Das Klassenfeld enthält {count} verschiedene Werte, aber eine Karte hat nur für {limit} Klassen Platz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>The class on all dates. If it changes, click the first image of the new class before you say it.</source>
      <translation>Die Klasse an allen Daten. Wechselt sie, klicken Sie erst auf das erste Bild der neuen Klasse und wählen diese dann.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>The class probabilities will take up to about {size} GB ({bands} bands on each of {dates} dates)</source>
      <translation>Die Klassenwahrscheinlichkeiten brauchen bis zu etwa {size} GB ({bands} Kanäle an jedem von {dates} Daten)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The classes in {file} cannot be used: {problem}</source>
      <translation>Die Klassen in {file} sind nicht verwendbar: {problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>The classes of samples and maps. Double-click a code, name or parent to change it, click a colour to choose another. The chosen row is the active class: new samples are of it. Keys 1 to 9 choose the first nine classes while a tool of this page is active in the canvas.</source>
      <translation>Die Klassen von Stichproben und Karten. Doppelklicken Sie auf Code, Name oder Gruppe, um sie zu ändern, klicken Sie auf eine Farbe, um eine andere zu wählen. Die gewählte Zeile ist die aktive Klasse: Neue Stichproben gehören zu ihr. Die Tasten 1 bis 9 wählen die ersten neun Klassen, solange ein Werkzeug dieser Seite im Kartenfenster aktiv ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The classifier that learns from the samples. The random forest is quick and needs nothing set; the networks on patches also see how pixels lie beside each other; the semantic FPN sees a whole square of an image; the networks on time series and on image series learn all dates of a place together.</source>
      <translation>Der Klassifikator, der aus den Stichproben lernt. Der Random Forest ist schnell und braucht keine Einstellungen; die Netze auf Ausschnitten sehen auch, wie Pixel nebeneinander liegen; das semantische FPN sieht ein ganzes Quadrat eines Bildes; die Netze auf Zeitreihen und auf Bildserien lernen alle Daten eines Ortes zusammen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>The code {code} is already that of the class {name}.</source>
      <translation>Den Code {code} hat schon die Klasse {name}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>The columns are value, code, name, colour and parent; export a scheme to see one.</source>
      <translation>Die Spalten sind value, code, name, colour und parent; exportieren Sie Klassen, um ein Beispiel zu sehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The command is in the clipboard.</source>
      <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The compact one is some twenty times quicker; the published one pays with many crops on a GPU. The published variant always takes it.</source>
      <translation>Das kompakte ist etwa zwanzigmal schneller; das veröffentlichte lohnt sich bei vielen Ausschnitten auf einer GPU. Die veröffentlichte Variante nimmt es immer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The confidence of the maps should not be read as a probability.</source>
      <translation>Die Sicherheit der Karten darf nicht als Wahrscheinlichkeit gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>The confusion matrix has too many classes for a page; it is in the file of figures.</source>
      <translation>Die Konfusionsmatrix hat zu viele Klassen für eine Seite; sie steht in der Kennzahlendatei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The connection to the package server broke off: {detail}.</source>
      <translation>Die Verbindung zum Paketserver brach ab: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The coordinate system is not known.</source>
      <translation>Das Koordinatensystem ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>The coordinate system of the maps does not count in metres.</source>
      <translation>Das Koordinatensystem der Karten rechnet nicht in Metern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The coordinate system {crs} is not known.</source>
      <translation>Das Koordinatensystem {crs} ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>The dask cluster at {address} has no workers.</source>
      <translation>Der Dask-Cluster unter {address} hat keine Rechner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The date in the canvas</source>
      <translation>Das Datum im Kartenfenster</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>The date of samples that have none, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation>Das Datum der Stichproben, die keines haben, als JJJJ-MM-TT oder JJJJ-MM. Es muss ein Termin des Stapels sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>The date of the samples is not said.</source>
      <translation>Das Datum der Stichproben ist nicht angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The date on which the samples were labelled, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation>Das Datum, für das die Stichproben bestimmt wurden, als JJJJ-MM-TT oder JJJJ-MM. Es muss ein Datum des Stapels sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>The date on which the samples were labelled.</source>
      <translation>Das Datum, für das die Klassen der Stichproben gelten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_input.py" />
      <source>The dates of the stack reach position {last}, more than the {period} that the network tells apart well: dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days.</source>
      <translation>Die Daten des Stapels reichen bis Position {last}, mehr als die {period}, die das Netz gut unterscheidet: Weit entfernte Daten können ihm gleich erscheinen. Mit POSITIONS=index zählt es Daten statt Tage.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The dates of the stack. Double-click a day or a sensor, or press F2, to correct it; the corrections are written into a new stack file, or into this one.</source>
      <translation>Die Daten des Stapels. Doppelklicken Sie auf einen Tag oder Sensor oder drücken Sie F2, um ihn zu berichtigen; die Berichtigungen werden in eine neue Stapeldatei oder in diese geschrieben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The dates of {files} are not in their names and were taken from the metadata in the files.</source>
      <translation>Die Daten von {files} stehen nicht in den Namen und wurden den Metadaten in den Dateien entnommen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>The day of the images, or the first day of a composite. Double-click to correct it.</source>
      <translation>Der Tag der Bilder oder der erste Tag eines Komposits. Doppelklicken zum Berichtigen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said how large the strata are.</source>
      <translation>Der Stichprobenplan ist strata, aber es ist nicht angegeben, wie groß die Schichten sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said in which stratum a place lies.</source>
      <translation>Der Stichprobenplan ist strata, aber es ist nicht angegeben, in welcher Schicht ein Ort liegt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is {design}, which does not use {parameter}.</source>
      <translation>Der Stichprobenplan ist {design}; dieser verwendet {parameter} nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>The diagnostics are in the clipboard; paste them into your report.</source>
      <translation>Die Diagnose ist in der Zwischenablage; fügen Sie sie in Ihre Meldung ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The disk is full: {detail}.</source>
      <translation>Die Platte ist voll: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>The disk of the folder has only {free} left.</source>
      <translation>Auf der Platte des Ordners sind nur noch {free} frei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The edits of "{name}" cannot be saved: {reason}</source>
      <translation>Die Änderungen von „{name}“ lassen sich nicht speichern: {reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The encoder</source>
      <translation>Der Encoder</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The error of the areas: there is no estimate with an interval.</source>
      <translation>Der Fehler der Flächen: Es gibt keine Schätzung mit Intervall.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference. It holds only if the places of the reference were drawn at random from the whole area, which nobody said.</source>
      <translation>Die geschätzte Fläche berichtigt sie anhand der Referenz. Sie gilt nur, wenn die Orte der Referenz zufällig aus der ganzen Fläche gezogen wurden; das hat niemand angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation>Die geschätzte Fläche berichtigt sie anhand der Referenz: Geben Sie diese an, mit ihrem Intervall.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} cannot be transformed to the coordinate system of the images.</source>
      <translation>Die Ausdehnung {extent} lässt sich nicht ins Koordinatensystem der Bilder umrechnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} lies outside the images ({bounds}).</source>
      <translation>Die Ausdehnung {extent} liegt außerhalb der Bilder ({bounds}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>The field {field} (CLUSTER_FIELD) is empty for {count} reference pixels.</source>
      <translation>Das Feld {field} (CLUSTER_FIELD) ist für {count} Referenzpixel leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>The field {field} of {layer} holds numbers, and the code {code} is none.</source>
      <translation>Das Feld {field} von {layer} enthält Zahlen, und der Code {code} ist keine.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>The figures do not say where their reference is.</source>
      <translation>Die Kennzahlen sagen nicht, wo ihre Referenz ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The figures say {count}: maps or reference have changed since.</source>
      <translation>Die Kennzahlen nennen {count}: Karten oder Referenz haben sich seitdem geändert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The file may be damaged or incomplete: get it again, or make the stack without it.</source>
      <translation>Die Datei ist vielleicht beschädigt oder unvollständig: Holen Sie sie noch einmal oder legen Sie den Stapel ohne sie an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The file of figures to write (.json).</source>
      <translation>Die zu schreibende Datei mit Kennzahlen (.json).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The file of the reference says that its design is {design}, which does not use {parameter}.</source>
      <translation>Die Datei der Referenz nennt als Stichprobenplan {design}; dieser verwendet {parameter} nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The files may be damaged or incomplete: get them again, or make the stack without them.</source>
      <translation>Die Dateien sind vielleicht beschädigt oder unvollständig: Holen Sie sie noch einmal oder legen Sie den Stapel ohne sie an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The first has: {first}. The second has: {second}.</source>
      <translation>Die erste hat: {first}. Die zweite hat: {second}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} already holds {names} of another run.</source>
      <translation>Der Ordner {folder} enthält schon {names} eines anderen Laufs.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} cannot be written: {reason}.</source>
      <translation>In den Ordner {folder} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no images.</source>
      <translation>Der Ordner {folder} enthält keine Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no masks.</source>
      <translation>Der Ordner {folder} enthält keine Masken.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} holds results of this plugin and is left out.</source>
      <translation>Der Ordner {folder} enthält Ergebnisse dieser Erweiterung und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>The folder {folder}, in which the project keeps how a date is shown, cannot be written to: {reason}.</source>
      <translation>In den Ordner {folder}, in dem das Projekt die Darstellung der Daten behält, lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>The geometries of {source} are not of the kind that the samples layer holds ({kind}).</source>
      <translation>Die Geometrien von {source} sind nicht von der Art des Layers der Stichproben ({kind}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The group of the class, if you use groups.</source>
      <translation>Die Gruppe der Klasse, wenn Sie Gruppen verwenden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The image of {date} has no valid pixel at this place.</source>
      <translation>Das Bild vom {date} hat an dieser Stelle kein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>The image of {date} has the same values at all samples.</source>
      <translation>Das Bild vom {date} hat an allen Stichproben dieselben Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>The image of {date} is there already</source>
      <translation>Das Bild vom {date} ist schon da</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The image {file} does not exist.</source>
      <translation>Das Bild {file} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have no band in common: {first} has {bands}, {other} has {other_bands}.</source>
      <translation>Die Bilder haben keinen gemeinsamen Kanal: {first} hat {bands}, {other} hat {other_bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The images have no coordinate system, or do not say where in it they lie: {files}.</source>
      <translation>Die Bilder haben kein Koordinatensystem oder sagen nicht, wo sie darin liegen: {files}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_plot.py" />
      <source>The images have no data at this place.</source>
      <translation>Die Bilder haben an diesem Ort keine Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The images have no folder in common.</source>
      <translation>Die Bilder haben keinen gemeinsamen Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The images have no valid value at this pixel. Click at another place.</source>
      <translation>Die Bilder haben in diesem Pixel keinen gültigen Wert. Klicken Sie an eine andere Stelle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have {known}.</source>
      <translation>Die Bilder haben {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from.</source>
      <translation>Die Bilder haben in keinem gezogenen Ausschnitt ein gültiges Pixel, es gibt also nichts zu lernen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The images hold too few crops to keep some apart: the loss is that of the crops that the network learned from.</source>
      <translation>Die Bilder enthalten zu wenige Ausschnitte, um welche zurückzuhalten: Der Verlust ist der an den Ausschnitten, aus denen das Netz gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold valid pixels for a single crop of {size} x {size} pixels, which is too few to learn from.</source>
      <translation>Die Bilder haben nur für einen einzigen Ausschnitt von {size} x {size} Pixeln gültige Pixel, zu wenig zum Lernen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/copies.py" />
      <source>The images of these dates are copies of those of an earlier date (in brackets), so they can show no change: {dates}.</source>
      <translation>Die Bilder dieser Daten sind Kopien der Bilder eines früheren Datums (in Klammern) und können deshalb keine Änderung zeigen: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The images of {date} cannot be opened.</source>
      <translation>Die Bilder vom {date} lassen sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>The images of {stack} do not lie on the pixels of the maps of {series}.</source>
      <translation>Die Bilder von {stack} liegen nicht auf den Pixeln der Karten von {series}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The images that the maps were made of: they tell which pixels look alike. Left empty, the class probabilities tell it.</source>
      <translation>Die Bilder, aus denen die Karten gemacht wurden: Sie sagen, welche Pixel einander gleichen. Leer: Die Klassenwahrscheinlichkeiten sagen es.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>The images {first} and {second} lie in different places and do not overlap.</source>
      <translation>Die Bilder {first} und {second} liegen an verschiedenen Orten und überlappen sich nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The interval of the overall accuracy is wide: more reference places would narrow it.</source>
      <translation>Das Intervall der Gesamtgenauigkeit ist breit: Mehr Referenzorte würden es verengen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>The items of {file} have no band in common.</source>
      <translation>Die Items von {file} haben keinen gemeinsamen Kanal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>The job asks for protocol {found}, this version of the plugin speaks {known}.</source>
      <translation>Der Auftrag verlangt Protokoll {found}, diese Version der Erweiterung spricht {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The job failed.</source>
      <translation>Der Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job file {file} cannot be read: {reason}.</source>
      <translation>Die Auftragsdatei {file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The job stopped because of a fault in the plugin: {fault}.</source>
      <translation>Der Auftrag brach wegen eines Fehlers der Erweiterung ab: {fault}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job {algorithm} cannot be run in parts.</source>
      <translation>Der Auftrag {algorithm} lässt sich nicht in Teilen starten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The label of the class in your data.</source>
      <translation>Die Angabe der Klasse in Ihren Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>The labelled samples themselves were migrated; the published method augments them first (AUGMENT).</source>
      <translation>Die angegebenen Stichproben selbst wurden übertragen; das veröffentlichte Verfahren vermehrt sie vorher (AUGMENT).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The labels of the reference are taken to hold on all dates: that nothing changes is assumed in all figures about transitions and changes.</source>
      <translation>Die Klassen der Referenz gelten als wahr an allen Daten: Alle Zahlen über Übergänge und Änderungen setzen voraus, dass sich nichts ändert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The labels of these samples were not checked.</source>
      <translation>Die Klassen dieser Stichproben wurden nicht geprüft.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>The last day, {last}, is before the first, {first}.</source>
      <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" cannot be edited.</source>
      <translation>Der Layer „{name}“ lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" is read-only.</source>
      <translation>Der Layer „{name}“ ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples cannot be opened.</source>
      <translation>Der Layer der Stichproben lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples, "{name}", was removed from the project.</source>
      <translation>Der Layer der Stichproben, „{name}“, wurde aus dem Projekt entfernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The logs of the last ten jobs are kept; those of jobs that failed always.</source>
      <translation>Die Protokolle der letzten zehn Aufträge werden behalten; die fehlgeschlagener immer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The map of the extent.</source>
      <translation>Die Karte der Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>The map of {date} holds the value {value}, which is not one of its classes.</source>
      <translation>Die Karte vom {date} enthält den Wert {value}, der keine ihrer Klassen ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The map series is being read.</source>
      <translation>Die Kartenserie wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>The map series {file} lacks {count} of its {total} rasters, for example {name}.</source>
      <translation>Der Kartenserie {file} fehlen {count} ihrer {total} Raster, zum Beispiel {name}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The map whose classes are the strata; left empty, the last one. In the other designs, points are drawn where this map has data; left empty, where any map has.</source>
      <translation>Die Karte, deren Klassen die Schichten sind; leer: die letzte. Bei den anderen Plänen werden Punkte gezogen, wo diese Karte Daten hat; leer: wo irgendeine Karte Daten hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The mapped area counts pixels, with the errors of the map in it.</source>
      <translation>Die kartierte Fläche zählt Pixel, mit den Fehlern der Karte darin.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The mapped area counts pixels, with the errors of the map in it. The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation>Die kartierte Fläche zählt Pixel, mit den Fehlern der Karte darin. Die geschätzte Fläche berichtigt sie anhand der Referenz: Geben Sie diese an, mit ihrem Intervall.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}.</source>
      <translation>Die kartierte Fläche liegt außerhalb des Intervalls der geschätzten bei: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}. Report the estimated areas.</source>
      <translation>Die kartierte Fläche liegt außerhalb des Intervalls der geschätzten bei: {names}. Geben Sie die geschätzten Flächen an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>The maps are being made again.</source>
      <translation>Die Karten werden neu gemacht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>The maps are made without the image of {date}: {problem} To use it, mend it and run the job again with OVERWRITE.</source>
      <translation>Die Karten werden ohne das Bild vom {date} gemacht: {problem} Um es zu verwenden, beheben Sie das und starten Sie den Auftrag mit OVERWRITE noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>The maps could not be compared with the reference: {problem}</source>
      <translation>Die Karten ließen sich nicht mit der Referenz vergleichen: {problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps do not know these classes of the reference: {names}. Places of these classes are counted as errors.</source>
      <translation>Die Karten kennen diese Klassen der Referenz nicht: {names}. Orte dieser Klassen zählen als Fehler.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>The maps have no data at this place.</source>
      <translation>Die Karten haben an diesem Ort keine Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps have the dates {dates}.</source>
      <translation>Die Karten haben die Daten {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The maps of these dates show pixels that could not be drawn, as the map that the sample was drawn from has no data there: {dates}. The estimates and the areas in hectares are of the others, {percent} % of the map or more.</source>
      <translation>Die Karten dieser Termine zeigen Pixel, die nicht gezogen werden konnten, weil die Karte, aus der die Stichprobe stammt, dort keine Daten hat: {dates}. Die Schätzungen und die Flächen in Hektar gelten für die übrigen, {percent} % der Karte oder mehr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} are sure everywhere, so that no label would help more than another.</source>
      <translation>Die Karten von {file} sind überall sicher, sodass keine Angabe mehr helfen würde als eine andere.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} do not say how sure they are.</source>
      <translation>Die Karten von {file} sagen nicht, wie sicher sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>The maps show {count} classes here on {dates} dates.</source>
      <translation>Die Karten zeigen hier {count} Klassen an {dates} Terminen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with points or polygons whose classes are taken for true.</source>
      <translation>Die Karten wurden mit Punkten oder Polygonen verglichen, deren Klassen als wahr gelten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with reference rasters, pixel by pixel.</source>
      <translation>Die Karten wurden Pixel für Pixel mit Referenzrastern verglichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The matrix has too many classes for a page.</source>
      <translation>Die Matrix hat zu viele Klassen für eine Seite.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>The memory of {device} does not suffice for whole batches: they are computed in parts, which takes longer.</source>
      <translation>Der Speicher von {device} reicht nicht für ganze Batches: Sie werden in Teilen gerechnet, was länger dauert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The method {method} maps all dates together, so the job cannot be run in parts of dates.</source>
      <translation>Das Verfahren {method} kartiert alle Daten zusammen, der Auftrag lässt sich daher nicht in Teile nach Daten aufteilen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The model does not know these classes of {name}, which are left out: {classes}.</source>
      <translation>Diese Klassen von {name} kennt das Modell nicht, sie werden ausgelassen: {classes}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again.</source>
      <translation>Das Modell sagt nicht, wie seine Trainingsstichproben aussahen, daher gibt es keinen Layer dessen, was ihnen nicht gleicht. Trainieren Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The model gives one class for all dates of the stack together: there is one map, that of {date}.</source>
      <translation>Das Modell gibt eine Klasse für alle Daten des Stapels zusammen: Es gibt eine Karte, die vom {date}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model has a part of its own for its second stack, which is not in this file: export it from the folder {folder}.</source>
      <translation>Das Modell hat einen eigenen Teil für seinen zweiten Stapel, der nicht in dieser Datei ist: Exportieren Sie ihn aus dem Ordner {folder}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model is adapted: its weights know the values of the stack that it was trained on, and what makes the values of {dates} such (tlcm:input_map in model.json) is not in this file. To map these dates elsewhere, hand on the folder {folder} instead.</source>
      <translation>Das Modell ist angepasst: Seine Gewichte kennen die Werte des Stapels, mit dem es trainiert wurde, und was die Werte von {dates} zu solchen macht (tlcm:input_map in model.json), ist nicht in dieser Datei. Geben Sie stattdessen den Ordner {folder} weiter, um diese Tage anderswo zu kartieren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The model is {file}.</source>
      <translation>Das Modell ist {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model needs bands that the stack does not have: {missing}. The stack has {present}.</source>
      <translation>Das Modell braucht Kanäle, die der Stapel nicht hat: {missing}. Der Stapel hat {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>The model was trained on two stacks, but {name} is missing: the one with the bands {bands}.</source>
      <translation>Das Modell wurde mit zwei Stapeln trainiert, aber {name} fehlt: der mit den Kanälen {bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} is adapted already.</source>
      <translation>Das Modell {folder} ist schon angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>The model {folder} is no STCLN, so a training of STCLN cannot begin with it.</source>
      <translation>Das Modell {folder} ist kein STCLN, ein Training von STCLN kann daher nicht damit beginnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model {folder} is no network ({method}), so it has no state dict.</source>
      <translation>Das Modell {folder} ist kein Netz ({method}), hat also kein state dict.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} is only pre-trained: it knows no classes yet.</source>
      <translation>Das Modell {folder} ist nur vortrainiert: Es kennt noch keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model {folder} lacks its weights: {missing}.</source>
      <translation>Dem Modell {folder} fehlen seine Gewichte: {missing}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} was trained on two stacks, which cannot be adapted together.</source>
      <translation>Das Modell {folder} wurde mit zwei Stapeln trainiert, die sich nicht zusammen anpassen lassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was trained with the method {method}, which this version of the plugin does not know.</source>
      <translation>Das Modell {folder} wurde mit dem Verfahren {method} trainiert, das diese Version der Erweiterung nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was written by a newer version of the plugin.</source>
      <translation>Das Modell {folder} wurde von einer neueren Version der Erweiterung geschrieben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The model.json, which PRETRAINED of "Train model" takes</source>
      <translation>Die model.json, die PRETRAINED von „Modell trainieren“ nimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The name of the class in maps and reports.</source>
      <translation>Der Name der Klasse in Karten und Berichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The name of the reference raster {file} holds no date.</source>
      <translation>Der Name des Referenzrasters {file} enthält kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The names or metadata of the radar images of {dates} say another unit than their values tell (dB goes below 0, linear power does not); the values count.</source>
      <translation>Namen oder Metadaten der Radarbilder von {dates} nennen eine andere Einheit, als ihre Werte verraten (dB reicht unter 0, lineare Leistung nicht); es zählen die Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The network cannot be trained: its loss is no number any more in the first epoch.</source>
      <translation>Das Netz lässt sich nicht trainieren: Schon in der ersten Epoche ist sein Verlust keine Zahl mehr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>The network cannot teach itself the target: {reason}</source>
      <translation>Das Netz kann sich das Ziel nicht selbst beibringen: {reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The network that is pre-trained.</source>
      <translation>Das Netz, das vortrainiert wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The network that the weights belong to.</source>
      <translation>Das Netz, zu dem die Gewichte gehören.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The next point without a class (Page Down)</source>
      <translation>Der nächste Punkt ohne Klasse (Bild ab)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The numbers of the reference are taken as values of the maps.</source>
      <translation>Die Zahlen der Referenz werden als Werte der Karten verstanden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The operating system refused a file operation: {reason}.</source>
      <translation>Das Betriebssystem verweigerte einen Dateizugriff: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package index does not have a package that is needed: {detail}.</source>
      <translation>Dem Paketverzeichnis fehlt ein nötiges Paket: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server cannot be reached: {detail}.</source>
      <translation>Der Paketserver ist nicht erreichbar: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server refuses access: {detail}.</source>
      <translation>Der Paketserver verweigert den Zugriff: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} in {interpreter} does not load: {reason}.</source>
      <translation>Das Paket {package} in {interpreter} lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} {found} in {interpreter} is too old; the worker needs {needed} or newer.</source>
      <translation>Das Paket {package} {found} in {interpreter} ist zu alt; nötig ist {needed} oder neuer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need Linux with glibc 2.28 or newer.</source>
      <translation>Die Pakete der Arbeitsumgebung brauchen Linux mit glibc 2.28 oder neuer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need macOS 14 or newer.</source>
      <translation>Die Pakete der Arbeitsumgebung brauchen macOS 14 oder neuer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>The page Map now maps with the adapted model {folder}.</source>
      <translation>Die Seite „Karte“ kartiert nun mit dem angepassten Modell {folder}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The page to write (.html).</source>
      <translation>Die zu schreibende Seite (.html).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The part of the maps from which no place was drawn, up to {percent} of a date: accuracy and areas are of the rest.</source>
      <translation>Der Teil der Karten, aus dem kein Ort gezogen wurde, bis zu {percent} eines Termins: Genauigkeit und Flächen gelten für den Rest.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The part to map, best that of the canvas. Left empty, the whole stack.</source>
      <translation>Der zu kartierende Teil, am besten der des Kartenfensters. Leer: der ganze Stapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show all pixels of an area of {width} x {height}.</source>
      <translation>Die Bilder zeigen alle Pixel einer Fläche von {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show every {step}th pixel of an area of {width} x {height}.</source>
      <translation>Die Bilder zeigen jedes {step}. Pixel einer Fläche von {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel has no value on {date}.</source>
      <translation>Das Pixel hat am {date} keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel is masked on {date}.</source>
      <translation>Das Pixel ist am {date} maskiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The pixels of {before} and {after} do not lie on each other, so that the maps cannot be compared.</source>
      <translation>Die Pixel von {before} und {after} liegen nicht aufeinander, daher können die Karten nicht verglichen werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The point before this one (Page Up)</source>
      <translation>Der Punkt vor diesem (Bild auf)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The pre-trained network is for the first stack; that of the second one begins with nothing learnt.</source>
      <translation>Das vortrainierte Netz ist für den ersten Stapel; das des zweiten beginnt ohne Gelerntes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The processor lacks instructions that a package needs; use a Python environment of your own that was built for it.</source>
      <translation>Dem Prozessor fehlen Befehle, die ein Paket braucht; verwenden Sie eine eigene Python-Umgebung, die für ihn gebaut ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The project has no raster layers from files.</source>
      <translation>Das Projekt hat keine Rasterlayer aus Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy cannot be reached or refuses: {detail}.</source>
      <translation>Der Proxy ist nicht erreichbar oder weist ab: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy wants a user name and a password: {detail}.</source>
      <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The published weights: a file that torch.save(model.state_dict(), ...) wrote, or safetensors.</source>
      <translation>Die veröffentlichten Gewichte: eine Datei, die torch.save(model.state_dict(), ...) geschrieben hat, oder safetensors.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>The radar images mix two orbits that see the ground from opposite sides, ascending ({ascending}) and descending ({descending}): make one stack of each with ORBIT, or say that you want both.</source>
      <translation>Die Radarbilder mischen zwei Orbits, die den Boden von entgegengesetzten Seiten sehen, aufsteigend ({ascending}) und absteigend ({descending}): Erstellen Sie mit ORBIT je einen Stapel, oder sagen Sie, dass Sie beide wollen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be in dB, but no value is below 0, as in linear power: set the radar units to linear or automatic.</source>
      <translation>Die Radarbilder von {dates} sollen in dB sein, aber kein Wert liegt unter 0, wie bei linearer Leistung: Stellen Sie die Radar-Einheit auf linear oder automatisch.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be linear, but hold negative values as only dB has; these pixels count as nodata: set the radar units to dB or automatic.</source>
      <translation>Die Radarbilder von {dates} sollen linear sein, enthalten aber negative Werte, wie sie nur dB hat; diese Pixel zählen als NoData: Stellen Sie die Radar-Einheit auf dB oder automatisch.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The raster of strata has no values where the maps have data.</source>
      <translation>Das Raster der Schichten hat keine Werte, wo die Karten Daten haben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The raster of strata {file} holds no strata where the maps are.</source>
      <translation>Das Raster der Schichten {file} enthält dort, wo die Karten liegen, keine Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} does not hold classes: it has values with decimals.</source>
      <translation>Das Raster {file} enthält keine Klassen: Es hat Werte mit Nachkommastellen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} has no coordinate system and another size than the images.</source>
      <translation>Das Raster {file} hat kein Koordinatensystem und eine andere Größe als die Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds more than {limit} different values.</source>
      <translation>Das Raster {file} enthält mehr als {limit} verschiedene Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds no classes where the images are.</source>
      <translation>Das Raster {file} enthält dort keine Klassen, wo die Bilder sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The reference grid {file} has no coordinate system.</source>
      <translation>Das Bezugsgitter {file} hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has a field with strata, but nobody said how large they are: they are not used. If some of them hold more places than their area would give them, the figures are wrong; give STRATUM_WEIGHTS or STRATA, or choose DESIGN.</source>
      <translation>Die Referenz hat ein Feld mit Schichten, aber niemand hat angegeben, wie groß sie sind: sie werden nicht verwendet. Wenn auf manche mehr Orte entfallen als nach ihrer Fläche, sind die Zahlen falsch; geben Sie STRATUM_WEIGHTS oder STRATA an, oder wählen Sie DESIGN.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has no place of these classes of the maps: {names}.</source>
      <translation>Die Referenz hat keinen Ort dieser Klassen der Karten: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference is given as rasters, for which {parameter} is not used.</source>
      <translation>Die Referenz besteht aus Rastern; dafür wird {parameter} nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference rasters cover a part of the maps, which is no random sample: intervals and areas cannot be told.</source>
      <translation>Die Referenzraster bedecken einen Teil der Karten, der keine Zufallsstichprobe ist: Intervalle und Flächen lassen sich nicht angeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference rasters hold no classes where the maps are.</source>
      <translation>Die Referenzraster enthalten dort keine Klassen, wo die Karten sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true between two days, but the layer has no fields that say from when to when.</source>
      <translation>Die Referenz soll zwischen zwei Tagen gelten, aber der Layer hat keine Felder, die sagen, von wann bis wann.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true on the dates in a field, but it has no dates.</source>
      <translation>Die Referenz soll an den Daten eines Feldes gelten, hat aber keine Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference {file} holds more than {limit} different values.</source>
      <translation>Die Referenz {file} enthält mehr als {limit} verschiedene Werte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>The region ends at this many pixels</source>
      <translation>Bei so vielen Pixeln endet das Gebiet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The report of the run, or an assessment of its maps.</source>
      <translation>Der Bericht des Laufs oder eine Prüfung seiner Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The results need about {needed} GB in {folder}, but only {free} GB are free.</source>
      <translation>Die Ergebnisse brauchen etwa {needed} GB in {folder}, aber nur {free} GB sind frei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The rows are being read.</source>
      <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The same pixels are compared on several dates: intervals of all dates together cannot be told.</source>
      <translation>Dieselben Pixel werden an mehreren Daten verglichen: Intervalle aller Daten zusammen lassen sich nicht angeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The same seed and the same inputs give the same result.</source>
      <translation>Gleicher Startwert und gleiche Eingaben geben das gleiche Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, by the reference</source>
      <translation>Dasselbe, laut Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, estimated</source>
      <translation>Dasselbe, geschätzt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>The samples cannot be transformed from {crs} to the coordinate system of the images.</source>
      <translation>Die Stichproben lassen sich nicht von {crs} ins Koordinatensystem der Bilder umrechnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/previewmap.py" />
      <source>The samples did not change: their model is used again</source>
      <translation>Die Stichproben haben sich nicht geändert: Ihr Modell wird wieder verwendet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The samples have no class field.</source>
      <translation>Die Stichproben haben kein Klassenfeld.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The samples keep the earlier names of their classes.</source>
      <translation>Die Stichproben behalten die früheren Namen ihrer Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/augmenting.py" />
      <source>The samples of {date} were not augmented. {problem} {remedy}</source>
      <translation>Die Stichproben vom {date} wurden nicht vermehrt. {problem} {remedy}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>The second stack ({name}) cannot be used: {problem}</source>
      <translation>Der zweite Stapel ({name}) kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The second stack has no image within {days} days of {dates}; the labels of these dates are taken for its nearest one.</source>
      <translation>Der zweite Stapel hat kein Bild innerhalb von {days} Tagen um {dates}; die Angaben dieser Daten gelten für sein nächstes.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates, so that the filtered one has none.</source>
      <translation>Die Serie hat an manchen Daten keine Sicherheit, daher hat die gefilterte keine.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates; their maps are taken to be {percent} % sure.</source>
      <translation>Die Serie hat an einigen Terminen keine Sicherheit; deren Karten gelten als zu {percent} % sicher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has no confidence, so that of the changes is not written.</source>
      <translation>Die Serie hat keine Sicherheit, daher wird die der Änderungen nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>The series has: {classes}.</source>
      <translation>Die Serie hat: {classes}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has: {dates}.</source>
      <translation>Die Serie hat: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>The series.json of a finished run.</source>
      <translation>Die series.json eines fertigen Laufs.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the first run.</source>
      <translation>Die series.json des ersten Laufs.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The series.json of the maps. Give this or one map.</source>
      <translation>Die series.json der Karten. Geben Sie diese oder eine Karte an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the second run.</source>
      <translation>Die series.json des zweiten Laufs.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The series.json that "Map stack" wrote.</source>
      <translation>Die series.json, die „Stapel kartieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The series.json that "Map stack" wrote. With class probabilities (PROBABILITIES) doubt is known best, else confidence tells it.</source>
      <translation>Die series.json, die „Stapel kartieren“ geschrieben hat. Mit Klassenwahrscheinlichkeiten (PROBABILITIES) ist der Zweifel am besten bekannt, sonst sagt ihn die Sicherheit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>The set-up fetches about {download} MB and takes {disk} GB in {folder}. Nothing is installed into QGIS.</source>
      <translation>Die Einrichtung holt etwa {download} MB und belegt {disk} GB in {folder}. In QGIS wird nichts installiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The share of the area of each stratum, for example 1=0.4,2=0.6 or a=40%,b=60%; numbers above 1 are areas or pixel counts.</source>
      <translation>Der Flächenanteil jeder Schicht, zum Beispiel 1=0.4,2=0.6 oder a=40%,b=60%; Zahlen über 1 sind Flächen oder Pixelzahlen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>The stack does not say whether {bands} is in dB or linear power, so it is combined as it is stored: make the stack again.</source>
      <translation>Der Stapel sagt nicht, ob {bands} in dB oder linearer Leistung ist, darum wird zusammengefasst, was gespeichert ist: Erstellen Sie den Stapel neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The stack file (stack.json) that "Create image stack" wrote, any other STAC item collection, or a folder of images.</source>
      <translation>Die Stapeldatei (stack.json), die „Bildstapel anlegen“ geschrieben hat, eine andere STAC-Item-Sammlung oder ein Ordner mit Bildern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack file names no image for {date}.</source>
      <translation>Die Stapeldatei nennt kein Bild für {date}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>The stack file to write (.json).</source>
      <translation>Die zu schreibende Stapeldatei (.json).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The stack has a single date ({date}), and pre-training learns how dates follow each other.</source>
      <translation>Der Stapel hat nur ein Datum ({date}), und das Vortraining lernt, wie Daten aufeinander folgen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack has band {band}, but no image of {date} ({files}) has it.</source>
      <translation>Der Stapel hat den Kanal {band}, aber kein Bild vom {date} ({files}) hat ihn.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has images of other dates, to which the model is not adapted.</source>
      <translation>Der Stapel hat Bilder anderer Tage, an die das Modell nicht angepasst ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>The stack has no band near {wavelengths} µm.</source>
      <translation>Der Stapel hat keinen Kanal nahe {wavelengths} µm.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has no bands of these names, which the model takes: {bands}.</source>
      <translation>Der Stapel hat keine Kanäle mit diesen Namen, die das Modell braucht: {bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>The stack has: {dates}.</source>
      <translation>Der Stapel hat: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The stack is being read.</source>
      <translation>Der Stapel wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The stack that the model was trained on.</source>
      <translation>Der Stapel, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The stack.json of a time series of images.</source>
      <translation>Die stack.json einer Zeitreihe von Bildern.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>The strata are: {strata}.</source>
      <translation>Die Schichten sind: {strata}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The strata cover {percent} % of the maps. The estimates and the areas in hectares are of this part.</source>
      <translation>Die Schichten bedecken {percent} % der Karten. Die Schätzungen und die Flächen in Hektar gelten für diesen Teil.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The strata cover {percent} % of the pixels of the maps: the sample stands for this part only.</source>
      <translation>Die Schichten bedecken {percent} % der Pixel der Karten: Die Stichprobe steht nur für diesen Teil.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The stratum {name} has only {pixels} pixels: all of them are in the sample.</source>
      <translation>Die Schicht {name} hat nur {pixels} Pixel: Alle sind in der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The stratum {stratum} has no area, but {count} places of the reference lie in it.</source>
      <translation>Die Schicht {stratum} hat keine Fläche, aber {count} Orte der Referenz liegen in ihr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C, or set SVM_SCALING to standardised.</source>
      <translation>Die Support Vector Machine dieser Daten wurde angehalten, bevor sie ganz angepasst war; ihre Karten können daher schlecht sein: {dates}. Senken Sie SVM_C oder stellen Sie SVM_SCALING auf „Standardisiert“.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C.</source>
      <translation>Die Support Vector Machine dieser Daten wurde angehalten, bevor sie ganz angepasst war; ihre Karten können daher schlecht sein: {dates}. Senken Sie SVM_C.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>The table has too many classes for a page; it is among the tables.</source>
      <translation>Die Tabelle hat zu viele Klassen für eine Seite; sie liegt bei den Tabellen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>The table of classes lacks {labels}, found in the field {field}; classes were added for them.</source>
      <translation>Der Tabelle der Klassen fehlen {labels} aus dem Feld {field}; dafür wurden Klassen hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The table tlcm_strata of the reference holds no stratum with an area.</source>
      <translation>Die Tabelle tlcm_strata der Referenz enthält keine Schicht mit einer Fläche.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The tables of single classes and dates are too large for a page; the audit layer has every line.</source>
      <translation>Die Tabellen einzelner Klassen und Daten sind zu groß für eine Seite; die Protokollebene enthält jede Zeile.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The target has nothing like the bands {missing}: the model is trained again on {bands}.</source>
      <translation>Dem Ziel fehlt Entsprechendes zu den Kanälen {missing}: Das Modell wird mit {bands} neu trainiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The target stack has nothing like these bands of the model: {missing}. It has {present}.</source>
      <translation>Der Zielstapel hat nichts, was diesen Kanälen des Modells entspricht: {missing}. Er hat {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>The temporary copy of the samples {file} cannot be written: {reason}.</source>
      <translation>Die temporäre Kopie der Stichproben {file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended because its loss was no number any more.</source>
      <translation>Das Training endete, weil sein Verlust keine Zahl mehr war.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended early because it got no better.</source>
      <translation>Das Training endete früh, weil es nicht mehr besser wurde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The training stopped in epoch {epoch} because its loss was no number any more; the weights of epoch {kept} are kept. Lower LEARNING_RATE if its accuracy does not suffice.</source>
      <translation>Das Training endete in Epoche {epoch}, weil der Verlust keine Zahl mehr war; die Gewichte von Epoche {kept} bleiben. Senken Sie LEARNING_RATE, wenn die Genauigkeit nicht reicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>The training takes {count} of {total} samples, about as many of every class: more images would not fit into the memory.</source>
      <translation>Das Training nimmt {count} von {total} Stichproben, etwa gleich viele jeder Klasse: Mehr Bilder passten nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_training.py" />
      <source>The training takes {count} of {total} samples: those in {squares} squares around places, about as many of every class.</source>
      <translation>Das Training nimmt {count} von {total} Stichproben: die in {squares} Quadraten um Orte, etwa gleich viele jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The two dates between which the class may have changed.</source>
      <translation>Die beiden Daten, zwischen denen die Klasse gewechselt haben kann.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The valid pixels of {date} are nearly all the same, so that their statistics say nothing.</source>
      <translation>Die gültigen Pixel von {date} sind fast alle gleich, sodass ihre Statistik nichts sagt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The values of the stack are about {ratio} times those that the model was trained on: they have another scale.</source>
      <translation>Die Werte des Stapels sind etwa das {ratio}-Fache derer, mit denen das Modell trainiert wurde: Sie haben eine andere Skala.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times larger than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation>Die Werte vom {dates} sind etwa {factor}-mal so groß wie die der anderen Daten: Bringen Sie alle Bilder auf eine Skala oder tragen Sie die Skala in die GeoTIFF-Metadaten ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times smaller than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation>Die Werte vom {dates} sind etwa {factor}-mal kleiner als die der anderen Daten: Bringen Sie alle Bilder auf eine Skala oder tragen Sie die Skala in die GeoTIFF-Metadaten ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>The vegetation gate leaves {found} of {drawn} crops to learn from: the others are never vegetated.</source>
      <translation>Die Vegetationsschwelle lässt {found} von {drawn} Ausschnitten zum Lernen: Die anderen sind nie bewachsen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The weights of STRATUM_WEIGHTS add up to {sum}, not to {expected}.</source>
      <translation>Die Gewichte in STRATUM_WEIGHTS ergeben zusammen {sum} statt {expected}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The wheel folder {folder} that the settings of the plugin name is not there.</source>
      <translation>Den Wheel-Ordner {folder} aus den Einstellungen der Erweiterung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>The whole way from a few samples of one date to a land cover map of every date: migrates the samples, trains, maps, detects changes and writes a report. A date with too few samples of its own, because clouds hide it, is mapped with the model of the nearest date, and the report says so. With an independent reference the report gives map accuracies.</source>
      <translation>Der ganze Weg von wenigen Stichproben eines Datums zur Karte der Bodenbedeckung jedes Datums: überträgt die Stichproben, trainiert, kartiert, erkennt Änderungen und schreibt einen Bericht. Ein Datum mit zu wenigen eigenen Stichproben, weil Wolken es verdecken, wird mit dem Modell des nächsten Datums kartiert, und der Bericht sagt es. Mit einer unabhängigen Referenz gibt der Bericht Genauigkeiten an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The worker environment could not be set up. The last lines of the log are:
{log}
</source>
      <translation>Die Arbeitsumgebung ließ sich nicht einrichten. Die letzten Zeilen des Protokolls sind:
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The worker environment is ready: {folder}</source>
      <translation>Die Arbeitsumgebung ist bereit: {folder}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The worker environment needs 64-bit Windows.</source>
      <translation>Die Arbeitsumgebung braucht ein 64-Bit-Windows.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The worker environment of this plugin (Python with PyTorch) is not set up yet.</source>
      <translation>Die Arbeitsumgebung dieser Erweiterung (Python mit PyTorch) ist noch nicht eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process ended with exit code {code} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation>Der Arbeitsprozess endete mit dem Code {code}, bevor er ein Ergebnis hatte. Die letzten Zeilen seines Protokolls sind:
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process was ended by signal {signal} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation>Der Arbeitsprozess wurde durch das Signal {signal} beendet, bevor er ein Ergebnis hatte. Die letzten Zeilen seines Protokolls sind:
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>The worker's Python {interpreter} cannot be started: {reason}.</source>
      <translation>Das Python der Arbeitsumgebung, {interpreter}, lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The {count} least credible ones are listed.</source>
      <translation>Die {count} unglaubwürdigsten sind aufgeführt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>There are more than {limit} different strata.</source>
      <translation>Es gibt mehr als {limit} verschiedene Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>There are no images yet.</source>
      <translation>Es gibt noch keine Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>There are no images.</source>
      <translation>Es gibt keine Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: maps of these dates cannot show them.</source>
      <translation>Am {dates} gibt es keine Stichproben von {classes}: Karten dieser Daten können sie nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: the network knows them from other dates only and may miss them there.</source>
      <translation>Am {dates} gibt es keine Stichproben von {classes}: Das Netz kennt sie nur von anderen Daten und übersieht sie dort vielleicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>There are no samples of {source}, so that the network of {target} cannot teach itself.</source>
      <translation>Es gibt keine Stichproben von {source}, sodass sich das Netz von {target} nicht selbst weiterbilden kann.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There are no samples yet.</source>
      <translation>Es gibt noch keine Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>There are too few samples to keep places aside: the network was trained for all epochs, and nothing is known of its agreement with other places.</source>
      <translation>Es gibt zu wenige Stichproben, um Orte zurückzuhalten: Das Netz wurde über alle Epochen trainiert, und wie gut es zu anderen Orten passt, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>There are too few samples to train a network: {count}.</source>
      <translation>Es gibt zu wenige Stichproben, um ein Netz zu trainieren: {count}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>There are {limit} classes, and a map has room for no more.</source>
      <translation>Es gibt {limit} Klassen, und mehr haben in einer Karte nicht Platz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>There is a file for cleaned samples (CLEANED), but ACTION is list.</source>
      <translation>Es gibt eine Datei für bereinigte Stichproben (CLEANED), aber ACTION ist list.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no PyTorch for this processor.</source>
      <translation>Für diesen Prozessor gibt es kein PyTorch.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no active class.</source>
      <translation>Es gibt keine aktive Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>There is no algorithm {name}.</source>
      <translation>Einen Algorithmus {name} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no current PyTorch for Macs with Intel processors.</source>
      <translation>Für Macs mit Intel-Prozessor gibt es kein aktuelles PyTorch.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>There is no file {file}.</source>
      <translation>Eine Datei {file} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no folder for the results yet.</source>
      <translation>Es gibt noch keinen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>There is no image in what was dropped.</source>
      <translation>Unter dem Abgelegten ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no layer of samples.</source>
      <translation>Es gibt keinen Layer mit Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>There is no map of the date of the reference, {date}.</source>
      <translation>Zum Datum der Referenz, {date}, gibt es keine Karte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>There is no map of the date of {file}; it is left out.</source>
      <translation>Zum Datum von {file} gibt es keine Karte; die Datei wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>There is no map of {date}: {problem} Run the job again when the image is whole.</source>
      <translation>Vom {date} gibt es keine Karte: {problem} Starten Sie den Auftrag noch einmal, wenn das Bild vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no map series yet.</source>
      <translation>Es gibt noch keine Kartenserie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>There is no map series {file}.</source>
      <translation>Eine Kartenserie {file} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>There is no model yet.</source>
      <translation>Es gibt noch kein Modell.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>There is no package for this system: {detail}.</source>
      <translation>Für dieses System gibt es kein Paket: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is no pixel to draw: the maps have no data where points may lie.</source>
      <translation>Es gibt kein Pixel zu ziehen: Die Karten haben keine Daten, wo Punkte liegen dürfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>There is no preview with a trained model.</source>
      <translation>Mit einem trainierten Modell gibt es keine Vorschau.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>There is no rectangle yet.</source>
      <translation>Es gibt noch kein Rechteck.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>There is no reference sample yet.</source>
      <translation>Es gibt noch keine Referenzstichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>There is no row that can be imported.</source>
      <translation>Keine Zeile lässt sich importieren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>There is no sample here.</source>
      <translation>Hier ist keine Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no stack yet.</source>
      <translation>Es gibt noch keinen Bildstapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>There is no valid pixel on {dates}.</source>
      <translation>Am {dates} gibt es kein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>There is no worker environment for {system} on {machine} processors.</source>
      <translation>Für {system} auf {machine}-Prozessoren gibt es keine Arbeitsumgebung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>There is not enough memory for this job.</source>
      <translation>Für diesen Auftrag reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is one stratum only, {name}: the sample is a simple random one.</source>
      <translation>Es gibt nur eine Schicht, {name}: Die Stichprobe ist eine einfache Zufallsstichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>These can: {known}.</source>
      <translation>Diese können es: {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>These maps cannot be opened: {dates}.</source>
      <translation>Diese Karten lassen sich nicht öffnen: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>These samples have no date field and belong to {own}, but {shown} is shown.</source>
      <translation>Diese Stichproben haben kein Datumsfeld und gehören zum {own}, gezeigt wird aber der {shown}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold no place of the reference: {strata} ({share} % of the area). The estimates and the areas in hectares are of the other strata.</source>
      <translation>Diese Schichten enthalten keinen Ort der Referenz: {strata} ({share} % der Fläche). Die Schätzungen und die Flächen in Hektar gelten für die übrigen Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold one place of the reference only: {strata}. Their intervals rest on the other strata.</source>
      <translation>Diese Schichten enthalten nur einen Ort der Referenz: {strata}. Ihre Intervalle beruhen auf den übrigen Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were dropped.</source>
      <translation>Sie wurden verworfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were listed, and used all the same.</source>
      <translation>Sie wurden aufgeführt und trotzdem verwendet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This Python is too old for the worker: {detail}.</source>
      <translation>Dieses Python ist zu alt für die Arbeitsumgebung: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>This date has no mask.</source>
      <translation>Dieses Datum hat keine Maske.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model is adapted already.</source>
      <translation>Dieses Modell ist schon angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model learnt from two stacks; such models cannot be adapted.</source>
      <translation>Dieses Modell hat aus zwei Stapeln gelernt; solche Modelle lassen sich nicht anpassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>This network cannot be trained on {device} so that the same training gives the same weights again.</source>
      <translation>Dieses Netz lässt sich auf {device} nicht so trainieren, dass dasselbe Training wieder dieselben Gewichte gibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This operating system is too old for the packages: {detail}.</source>
      <translation>Dieses Betriebssystem ist zu alt für die Pakete: {detail}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>This place has no coordinates in the coordinate system of the layer "{name}".</source>
      <translation>Dieser Ort hat im Koordinatensystem des Layers „{name}“ keine Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>This plugin only</source>
      <translation>Nur diese Erweiterung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>This reference allows no estimates for the whole area; the notes say why.</source>
      <translation>Diese Referenz erlaubt keine Schätzungen für die ganze Fläche; die Anmerkungen sagen, warum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has made a model and no maps.</source>
      <translation>Dieser Lauf hat ein Modell gemacht und keine Karten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has no results.</source>
      <translation>Dieser Lauf hat keine Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>This series has no audit of its samples.</source>
      <translation>Diese Serie hat kein Protokoll ihrer Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>This series has no report.</source>
      <translation>Diese Serie hat keinen Bericht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>This series is of no run of this project that can be repeated.</source>
      <translation>Diese Serie stammt aus keinem Lauf dieses Projekts, der sich wiederholen lässt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>This table has no geometries.</source>
      <translation>Diese Tabelle hat keine Geometrien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>This version of the plugin needs a worker environment (Python with PyTorch) of its own; there is only an older one.</source>
      <translation>Diese Version der Erweiterung braucht eine eigene Arbeitsumgebung (Python mit PyTorch); es gibt nur eine ältere.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date itself</source>
      <translation>Die des Datums selbst</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date the samples came from</source>
      <translation>Die des Datums, von dem die Stichproben kamen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Those that the model was trained on. Networks teach themselves with them; and where the target lacks some of its bands, the model is trained again without these.</source>
      <translation>Die, mit denen das Modell trainiert wurde. Netze bilden sich mit ihnen weiter; und wo dem Ziel einige seiner Kanäle fehlen, wird das Modell ohne sie neu trainiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Tick one at least.</source>
      <translation>Kreuzen Sie mindestens eines an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Time series</source>
      <translation>Zeitreihe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Time series land cover</source>
      <translation>Bodenbedeckung in Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right</source>
      <translation>Richtig bestimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of the samples.</source>
      <translation>Richtig bestimmt: {share} der Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of {count} samples on {places} places.</source>
      <translation>Richtig bestimmt: {share} von {count} Stichproben an {places} Orten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tolerance of dates</source>
      <translation>Toleranz in Terminen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Too few of the places that were kept aside hold their class, so changes will have no probability (probability.tif).</source>
      <translation>Zu wenige der zurückgehaltenen Orte behalten ihre Klasse, daher haben Änderungen keine Wahrscheinlichkeit (probability.tif).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Train model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>Train the model again.</source>
      <translation>Trainieren Sie das Modell neu.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Training again, with the samples that were kept aside</source>
      <translation>Training noch einmal, mit den zurückgehaltenen Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Training on the samples of {date}</source>
      <translation>Training mit den Stichproben vom {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Training on the second stack</source>
      <translation>Training mit dem zweiten Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Training samples lie at {count} of {total} places of the reference: there the maps look better than they are.</source>
      <translation>An {count} von {total} Orten der Referenz liegen Stichproben des Trainings: Dort wirken die Karten besser, als sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Trains a classifier on dated samples: a random forest or a support vector machine for each date, or a network for all of them. Samples without a date train on the date given. A date gets no model if its samples are all of one class or its image has the same values at all of them, or if less than a tenth of it is clear and some class has fewer than five samples there; it is then mapped with the model of the nearest date.</source>
      <translation>Trainiert einen Klassifikator mit datierten Stichproben: einen Random Forest oder eine Support Vector Machine je Datum oder ein Netz für alle. Stichproben ohne Datum gelten am angegebenen Datum. Ein Datum bekommt kein Modell, wenn seine Stichproben alle von einer Klasse sind oder sein Bild an allen dieselben Werte hat, oder wenn weniger als ein Zehntel klar ist und eine Klasse dort weniger als fünf Stichproben hat; es wird dann mit dem Modell des nächsten Datums kartiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions</source>
      <translation>Übergänge</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Transitions from {first} to {last}</source>
      <translation>Übergänge vom {first} zum {last}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions that cover less are one stratum together, since each stratum needs points of its own.</source>
      <translation>Übergänge, die weniger bedecken, bilden zusammen eine Schicht, da jede Schicht eigene Punkte braucht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>True colour</source>
      <translation>Echtfarben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>True land cover</source>
      <translation>Wahre Bodenbedeckung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again later; if it stays so, ask who runs your package server: it changes files, or something on the way does.</source>
      <translation>Versuchen Sie es später noch einmal; bleibt es so, fragen Sie den Betreiber Ihres Paketservers: Er oder etwas auf dem Weg verändert Dateien.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again; if it stays so, please report it with the copied diagnostics.</source>
      <translation>Versuchen Sie es noch einmal; bleibt es so, melden Sie es bitte mit der kopierten Diagnose.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Turns published weights of a network into a model folder that maps stacks: a PyTorch checkpoint that holds a state dict (TSSCD, the ResNet of T-LCM, STCLN, SL-GT2Net, the semantic FPN of LoveCS), or safetensors. A pre-training of STCLN, or its encoder alone, becomes a model folder for PRETRAINED of "Train model". The sizes of the network are read off the weights; bands and classes, of which only a checkpoint of "Export model" says something, are given here. A file that holds more than tensors is refused, because it could run any program.</source>
      <translation>Macht aus veröffentlichten Gewichten eines Netzes einen Modellordner, mit dem sich Stapel kartieren lassen: aus einem PyTorch-Checkpoint, der ein state dict enthält (TSSCD, das ResNet von T-LCM, STCLN, SL-GT2Net, das semantische FPN von LoveCS), oder aus safetensors. Aus einem Vortraining von STCLN oder seinem Encoder allein wird ein Modellordner für PRETRAINED von „Modell trainieren“. Die Größen des Netzes werden den Gewichten entnommen; Kanäle und Klassen, über die nur ein Checkpoint von „Modell exportieren“ etwas sagt, werden hier angegeben. Eine Datei, die mehr als Tensoren enthält, wird abgelehnt, weil sie ein beliebiges Programm starten könnte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Turns sample files of published systems into dated samples: the text lines label,row,col of T-LCM, or the arrays (N, 13, T) of TSSCD (NumPy .npy: ten bands, class, longitude, latitude).</source>
      <translation>Macht aus Stichprobendateien veröffentlichter Systeme datierte Stichproben: aus den Textzeilen label,row,col von T-LCM oder den Arrays (N, 13, T) von TSSCD (NumPy .npy: zehn Kanäle, Klasse, Länge, Breite).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Two classes at one place</source>
      <translation>Zwei Klassen an einem Ort</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Two labels at one place</source>
      <translation>Zwei Klassen an einem Ort</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Two labels at one place.</source>
      <translation>Zwei Klassen an einem Ort.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Two reference rasters are of the date {date}: {first} and {second}.</source>
      <translation>Zwei Referenzraster sind vom Datum {date}: {first} und {second}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type another code.</source>
      <translation>Geben Sie einen anderen Code ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one, for example a number.</source>
      <translation>Geben Sie einen ein, zum Beispiel eine Zahl.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one.</source>
      <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Unlike all other samples of its class ({label}).</source>
      <translation>Anders als alle anderen Stichproben ihrer Klasse ({label}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Unlike its class</source>
      <translation>Anders als ihre Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Unlike the training samples</source>
      <translation>Anders als die Trainingsstichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Unpack all its files into one folder, or remove the metadata file.</source>
      <translation>Entpacken Sie alle Dateien davon in einen Ordner oder entfernen Sie die Metadatendatei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Unpack the data set whole, and name its folder.</source>
      <translation>Entpacken Sie den Datensatz vollständig und nennen Sie seinen Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>Unpack the data set whole, and name the folder that holds data16, tileids and classes.txt.</source>
      <translation>Entpacken Sie den Datensatz vollständig und nennen Sie den Ordner, der data16, tileids und classes.txt enthält.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Until when a row is true; empty values are no limit. Left empty, valid_to is used where the layer has it.</source>
      <translation>Bis wann eine Zeile gilt; leere Werte sind keine Grenze. Leer gelassen, wird valid_to verwendet, wo der Layer es hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Update it there, or use the environment that the plugin sets up.</source>
      <translation>Aktualisieren Sie es dort oder verwenden Sie die Umgebung, die die Erweiterung einrichtet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Update the plugin, or make the stack again.</source>
      <translation>Aktualisieren Sie die Erweiterung oder legen Sie den Stapel neu an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin, or train a model with one of: {known}.</source>
      <translation>Aktualisieren Sie die Erweiterung oder trainieren Sie ein Modell mit einem von: {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin.</source>
      <translation>Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Use &amp;layers of the project…</source>
      <translation>&amp;Layer des Projekts nehmen…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Use a server that answers range requests, or download the images.</source>
      <translation>Verwenden Sie einen Server, der Bereichsanfragen beantwortet, oder laden Sie die Bilder herunter.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Use the same version of the plugin for both.</source>
      <translation>Verwenden Sie für beide dieselbe Version der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Use this folder &amp;alone, without internet</source>
      <translation>&amp;Nur diesen Ordner verwenden, ohne Internet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Used, and carried to other dates</source>
      <translation>Verwendet und auf andere Daten übertragen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>User's</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>User's accuracy: the share of a class in the map that is right. Producer's accuracy: the share of a class in the reference that the map shows. F1: their harmonic mean.</source>
      <translation>Nutzergenauigkeit: der Anteil einer Klasse in der Karte, der stimmt. Produzentengenauigkeit: der Anteil einer Klasse in der Referenz, den die Karte zeigt. F1: ihr harmonisches Mittel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>User's or producer's accuracy may be below one half for {count} of {total} classes: {names}.</source>
      <translation>Die Nutzer- oder Produzentengenauigkeit kann bei {count} von {total} Klassen unter der Hälfte liegen: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>User’s accuracy</source>
      <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>User’s accuracy (95 % interval)</source>
      <translation>Nutzergenauigkeit (95-%-Intervall)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Valid</source>
      <translation>Gültig</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Vegetation cannot be told (GATE, VARIANT=paper) without a red and a near-infrared band; the stack has {bands}.</source>
      <translation>Ohne roten und nahinfraroten Kanal ist Vegetation nicht zu erkennen (GATE, VARIANT=paper); der Stapel hat {bands}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Versions and inputs</source>
      <translation>Versionen und Eingaben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>Wait for its end or cancel it (look for other QGIS windows, too), then try again.</source>
      <translation>Warten Sie sein Ende ab oder brechen Sie ihn ab (sehen Sie auch nach anderen QGIS-Fenstern) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Warnings of the run, which are listed below: {count}.</source>
      <translation>Warnungen des Laufs, die weiter unten stehen: {count}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Wavelength (nm)</source>
      <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Weighted F1</source>
      <translation>Gewichtetes F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>What gives the images of the target the statistics of those that the model was trained on. Best: on each date the way, or none, with which the classes have about the shares that they have on the source; that needs about the same land cover in both. Means: mean and spread of each band. Percentiles: median and middle 80 %, where clouds were missed. Covariances: how bands vary together as well; robust: from the nine tenths of the pixels that are most alike.</source>
      <translation>Was den Bildern des Ziels die Statistik derer gibt, mit denen das Modell trainiert wurde. Die beste: an jedem Termin die Art, oder keine, mit der die Klassen etwa die Anteile haben wie in der Quelle; das setzt in beiden etwa die gleiche Landbedeckung voraus. Mittelwerte: Mittelwert und Streuung jedes Kanals. Perzentile: Median und mittlere 80 %, wo Wolken übersehen wurden. Kovarianzen: auch, wie Kanäle zusammen schwanken; robust: aus den neun Zehnteln der Pixel, die einander am meisten gleichen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What is known</source>
      <translation>Was bekannt ist</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What speaks against it</source>
      <translation>Was dagegen spricht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>What stays as it was pre-trained</source>
      <translation>Was bleibt, wie es vortrainiert wurde</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>What the canvas shows</source>
      <translation>Was das Kartenfenster zeigt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>What the model says of samples it has not seen</source>
      <translation>Was das Modell von Stichproben sagt, die es nicht gesehen hat</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>What the network is told of a date: the day, counted from the 1st of January of the first year, or its number in the series, as the published variant always does.</source>
      <translation>Was dem Netz von einem Datum gesagt wird: der Tag, vom 1. Januar des ersten Jahres an gezählt, oder seine Nummer in der Serie, wie es die veröffentlichte Variante immer tut.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What the number of points is computed for where COUNT is 0. The 95 % interval is about twice as wide to each side: 0.02 gives ± 0.04.</source>
      <translation>Wofür die Zahl der Punkte berechnet wird, wenn COUNT 0 ist. Das 95-%-Intervall ist nach jeder Seite etwa doppelt so breit: 0.02 gibt ± 0,04.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>What the values of the stack are multiplied with, so that they are as those it was trained on: 10000 where the stack gives reflectance of 0-1 and the network takes stored values of Sentinel-2, 1 where both are the same. Left empty: what the checkpoint says, else 10000.</source>
      <translation>Womit die Werte des Stapels multipliziert werden, damit sie so sind wie die, mit denen trainiert wurde: 10000, wenn der Stapel Reflexion von 0–1 gibt und das Netz gespeicherte Werte von Sentinel-2 nimmt, 1, wenn beide gleich sind. Leer: was der Checkpoint sagt, sonst 10000.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>What was asked</source>
      <translation>Was gefragt war</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What was not checked</source>
      <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What you expect of the maps, for the number of points and for the optimal allocation: one number (0.85), or user's accuracies by the code or name of a stratum with a number for all others, as forest=0.95,wheat=0.7,0.85. A transition is named as wheat&gt;maize.</source>
      <translation>Was Sie von den Karten erwarten, für die Zahl der Punkte und für die optimale Aufteilung: eine Zahl (0.85) oder Nutzergenauigkeiten nach Code oder Name einer Schicht mit einer Zahl für alle übrigen, wie forest=0.95,wheat=0.7,0.85. Ein Übergang wird als wheat&gt;maize angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>What {file} says of its bands and classes is damaged or belongs to another network.</source>
      <translation>Was {file} über Kanäle und Klassen sagt, ist beschädigt oder gehört zu einem anderen Netz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>When it changed (tolerance in dates: {count})</source>
      <translation>Wann er sich geändert hat (Toleranz in Daten: {count})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take one date</source>
      <translation>Wann es sich änderte, auf einen Termin genau</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take {count} dates</source>
      <translation>Wann es sich änderte, auf {count} Termine genau</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>When the reference is true</source>
      <translation>Wann die Referenz gilt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Where networks and distances are computed. Automatic takes a CUDA or Apple GPU where there is one, else the CPU.</source>
      <translation>Wo Netze und Abstände gerechnet werden. Automatisch nimmt eine CUDA- oder Apple-Grafikkarte, wo es eine gibt, sonst die CPU.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Where to label next</source>
      <translation>Wo als Nächstes eine Klasse nötig ist</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Whether a place changed</source>
      <translation>Ob sich ein Ort geändert hat</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether changes are found: no place of the reference changes.</source>
      <translation>Ob Änderungen gefunden werden: Kein Ort der Referenz ändert sich.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether samples are mislabelled.</source>
      <translation>Ob Stichproben falsch bestimmt sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the images lie where they should, and whether the classes suit the question.</source>
      <translation>Ob die Bilder liegen, wo sie sollen, und ob die Klassen zur Frage passen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the land cover changed: the labels of the reference are taken to hold on all dates.</source>
      <translation>Ob sich die Bodenbedeckung änderte: Die Klassen der Referenz gelten als wahr an allen Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the reference is independent of the training samples.</source>
      <translation>Ob die Referenz von den Stichproben des Trainings unabhängig ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Which build of PyTorch is fetched. A graphics card speeds networks up; random forest and support vector machine do not need one.</source>
      <translation>Welche Ausgabe von PyTorch geholt wird. Eine Grafikkarte beschleunigt Netze; Random Forest und Support Vector Machine brauchen keine.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Which image augmentation looks at on a date to which samples migrated. The published code takes the one they came from, by mistake.</source>
      <translation>Welches Bild die Vermehrung an einem Datum ansieht, auf das Stichproben übertragen wurden. Das veröffentlichte Programm nimmt aus Versehen das, von dem sie kamen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Which steps of brightness from pixel to pixel count as flat: small ones of either sign, all darker ones and small brighter ones, or those of the published code.</source>
      <translation>Welche Helligkeitsschritte von Pixel zu Pixel als eben gelten: kleine beider Vorzeichen, alle dunkleren und kleine hellere, oder die des veröffentlichten Programms.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>While this is pressed, a click in the canvas reads the pixel there from all dates of the stack. Compare its curve with those of the classes before you label it.</source>
      <translation>Solange dies gedrückt ist, liest ein Klick ins Kartenfenster das Pixel dort aus allen Daten des Stapels. Vergleichen Sie seine Kurve mit denen der Klassen, bevor Sie ihm eine Klasse geben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Whole numbers, on any grid; 0 and nodata are left out. For the design with another raster.</source>
      <translation>Ganze Zahlen, auf beliebigem Gitter; 0 und Nodata bleiben weg. Für den Plan mit einem anderen Raster.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Whole stack</source>
      <translation>Ganzer Stapel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Whole workflow</source>
      <translation>Gesamter Ablauf</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Width and height</source>
      <translation>Breite und Höhe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Width and height of the images in pixels.</source>
      <translation>Breite und Höhe der Bilder in Pixeln.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width and height of the squares that are cut out of the images. A crop takes at most 60 of the dates, one wider than 46 pixels fewer.</source>
      <translation>Breite und Höhe der Quadrate, die aus den Bildern geschnitten werden. Ein Ausschnitt nimmt höchstens 60 der Daten, einer mit mehr als 46 Pixeln Breite weniger.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width of a crop</source>
      <translation>Breite eines Ausschnitts</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of a tile</source>
      <translation>Breite einer Kachel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the square around a pixel. An odd number.</source>
      <translation>Breite des Quadrats um ein Pixel. Eine ungerade Zahl.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of the square whose mean spectrum describes a pixel together with the pixel itself, for random forest, support vector machine and the network on time series; 1 uses the pixel alone. An odd number. The published variant always takes the mean of 7 x 7 pixels alone, and its network on time series the pixel alone.</source>
      <translation>Breite des Quadrats, dessen mittleres Spektrum zusammen mit dem Pixel selbst ein Pixel beschreibt, für Random Forest, Support Vector Machine und das Netz auf Zeitreihen; 1 nimmt nur das Pixel. Eine ungerade Zahl. Die veröffentlichte Variante nimmt immer nur das Mittel von 7 × 7 Pixeln, ihr Netz auf Zeitreihen nur das Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Width of the square whose mean spectrum describes a place. An odd number.</source>
      <translation>Breite des Quadrats, dessen mittleres Spektrum einen Ort beschreibt. Eine ungerade Zahl.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the window</source>
      <translation>Breite des Fensters</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Window of the speckle filter</source>
      <translation>Fenster des Speckle-Filters</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>With a map</source>
      <translation>Mit Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Without it, an output that comes from other inputs or parameters is never touched; an interrupted run of the same job goes on where it stopped.</source>
      <translation>Ohne dies wird eine Ausgabe aus anderen Eingaben oder Parametern nie angetastet; ein unterbrochener Lauf desselben Auftrags macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Without map</source>
      <translation>Ohne Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Work on this part of the images only. Left empty, the whole stack is used.</source>
      <translation>Nur diesen Teil der Bilder bearbeiten. Leer: der ganze Stapel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Worker environment</source>
      <translation>Arbeitsumgebung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>Write YYYY-MM-DD or YYYY-MM, for example 2021-06-15.</source>
      <translation>Schreiben Sie YYYY-MM-DD oder YYYY-MM, zum Beispiel 2021-06-15.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Write YYYY-MM-DD there, for example 2021-06-15, save the layer and open the reference again.</source>
      <translation>Schreiben Sie dort JJJJ-MM-TT, zum Beispiel 2021-06-15, speichern Sie den Layer und öffnen Sie die Referenz erneut.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write YYYY-MM-DD, for example 2021-06-15.</source>
      <translation>Schreiben Sie YYYY-MM-DD, zum Beispiel 2021-06-15.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write a day from {first} to today.</source>
      <translation>Schreiben Sie einen Tag zwischen dem {first} und heute.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Write a job as docs/jobs.md describes it.</source>
      <translation>Schreiben Sie einen Auftrag, wie docs/jobs.md es beschreibt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Write a name on each line.</source>
      <translation>Schreiben Sie je Zeile einen Namen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write class probabilities</source>
      <translation>Klassenwahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write each as "from&gt;to" and separate them by commas; * stands for any class.</source>
      <translation>Schreiben Sie jeden als „von&gt;nach“ und trennen Sie sie mit Kommas; * steht für jede Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write each stratum once with its share of the area, for example 1=0.4,2=0.6.</source>
      <translation>Schreiben Sie jede Schicht einmal mit ihrem Flächenanteil, zum Beispiel 1=0.4,2=0.6.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write either values (0,1,3) or bits (bit3,bit4).</source>
      <translation>Schreiben Sie entweder Werte (0,1,3) oder Bits (bit3,bit4).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Write for example (?P&lt;date&gt;\d{{8}}), or groups year, month, day or doy, or groups start and stop.</source>
      <translation>Schreiben Sie zum Beispiel (?P&lt;date&gt;\d{{8}}), oder Gruppen year, month, day oder doy, oder Gruppen start und stop.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Write for example _(?P&lt;band&gt;B\d+)_.</source>
      <translation>Schreiben Sie zum Beispiel _(?P&lt;band&gt;B\d+)_.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>Write month, quarter, year, or a number of days such as 10 days.</source>
      <translation>Schreiben Sie month, quarter, year oder eine Zahl von Tagen wie 10 days.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write numbers from 0 to 1, or leave the cell empty.</source>
      <translation>Schreiben Sie Zahlen von 0 bis 1 oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write one number, as 0.85, or a list, as forest=0.95,0.85.</source>
      <translation>Schreiben Sie eine Zahl, wie 0.85, oder eine Liste, wie forest=0.95,0.85.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrected stack file beside this one and go on with it.</source>
      <translation>Die berichtigte Stapeldatei neben diese schreiben und mit ihr weitermachen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrections into the stack file itself.</source>
      <translation>Die Berichtigungen in die Stapeldatei selbst schreiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Write the edits into the file of the samples and go on</source>
      <translation>Die Änderungen in die Datei der Stichproben schreiben und weitermachen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write the stratum before its number, as forest=0.95,0.85.</source>
      <translation>Schreiben Sie die Schicht vor ihre Zahl, wie forest=0.95,0.85.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Write three whole numbers a line.</source>
      <translation>Schreiben Sie je Zeile drei ganze Zahlen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write uncertainty layers</source>
      <translation>Layer der Unsicherheit schreiben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write values (0,1,3,8-11) or bits (bit3,bit4).</source>
      <translation>Schreiben Sie Werte (0,1,3,8-11) oder Bits (bit3,bit4).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Write xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>Schreiben Sie xmin,xmax,ymin,ymax [EPSG:Code].</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write, for example, 1=0.4,2=0.6.</source>
      <translation>Schreiben Sie zum Beispiel 1=0.4,2=0.6.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Writes a land cover map and its confidence for every date of the stack. Nodata and masked pixels stay nodata. An interrupted run goes on at the first date that is not whole; with a method that maps all dates together (tsscd, stcln, slgt2), at the first block. A network with one class for the whole series maps one date, the last of DATES.</source>
      <translation>Schreibt für jedes Datum des Stapels eine Karte der Bodenbedeckung und ihre Sicherheit. Nodata und maskierte Pixel bleiben Nodata. Ein unterbrochener Lauf macht beim ersten unvollständigen Datum weiter; bei einem Verfahren, das alle Daten zusammen kartiert (tsscd, stcln, slgt2), beim ersten Block. Ein Netz mit einer Klasse für die ganze Serie kartiert ein Datum, das letzte von DATES.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Writes a made-up Sentinel-2-like image series with seasons, haze, mixed pixels and permanent land cover changes, labelled points of the first date, and the true land cover of every date. Use it to learn the plugin and to check an installation.</source>
      <translation>Schreibt eine erfundene Bildserie nach Art von Sentinel-2 mit Jahreszeiten, Dunst, Mischpixeln und bleibenden Änderungen der Bodenbedeckung, Punkte mit Klasse für das erste Datum und die wahre Bodenbedeckung jedes Datums. Zum Kennenlernen der Erweiterung und zum Prüfen einer Installation.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Writes the weights of a network as a state dict with the published keys, for the code of its authors or any other PyTorch program. The file also says which bands, classes and scaling the network has: other programs pass over it, "Import model" makes the same model of it again.</source>
      <translation>Schreibt die Gewichte eines Netzes als state dict mit den veröffentlichten Schlüsseln, für das Programm seiner Autoren oder jedes andere PyTorch-Programm. Die Datei sagt auch, welche Kanäle, Klassen und Skalierung das Netz hat: Andere Programme übergehen das, „Modell importieren“ macht daraus wieder dasselbe Modell.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Writing the classes into {file}</source>
      <translation>Die Klassen werden in {file} geschrieben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Writing the maps from {first} to {last}: block {block} of {blocks}</source>
      <translation>Die Karten von {first} bis {last} werden geschrieben: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/acatama.py" />
      <source>Writing the strata: block {block} of {blocks}</source>
      <translation>Die Schichten werden geschrieben: Block {block} von {blocks}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Writing {file}</source>
      <translation>{file} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Zoom to it.</source>
      <translation>Zoomen Sie auf ihn.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of files</source>
      <translation>eine Liste von Dateien</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of numbers between {minimum} and {maximum}, separated by commas</source>
      <translation>eine Liste von Zahlen zwischen {minimum} und {maximum}, getrennt durch Kommas</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>a model for each date</source>
      <translation>ein Modell für jedes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>active learning,uncertainty,training data,labels,sampling</source>
      <translation>aktives Lernen,Unsicherheit,Trainingsdaten,Stichproben,Auswahl,active learning,uncertainty,sampling</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent (xmin, ymin, xmax, ymax, CRS)</source>
      <translation>eine Ausdehnung (xmin, ymin, xmax, ymax, CRS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent with a width and a height</source>
      <translation>eine Ausdehnung mit einer Breite und einer Höhe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>ascending</source>
      <translation>aufsteigend</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>bilinear, or average of finer pixels</source>
      <translation>bilinear, bei feineren Pixeln deren Mittel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>bits</source>
      <translation>Bit</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>cannot be told</source>
      <translation>nicht zu bestimmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>change detection,transition,from-to,date of change</source>
      <translation>Änderungserkennung,Übergang,von-nach,Änderungsdatum,change detection,transition</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>checkpoint,weights,pretrained,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs</source>
      <translation>Checkpoint,Gewichte,vortrainiert,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs,weights,pretrained</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>checkpoint,weights,pytorch,safetensors,state dict</source>
      <translation>Checkpoint,Gewichte,pytorch,safetensors,state dict,weights</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>classification,land cover,preview,try</source>
      <translation>Klassifikation,Bodenbedeckung,Landbedeckung,Vorschau,ausprobieren,classification,land cover,preview</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>classification,predict,land cover,time series</source>
      <translation>Klassifikation,Vorhersage,Bodenbedeckung,Landbedeckung,Zeitreihe,classification,land cover,time series</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>clouds hide parts of some dates, so that the sums differ</source>
      <translation>Wolken verdecken Teile mancher Daten, daher unterscheiden sich die Summen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>cloudy</source>
      <translation>bewölkt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>dB</source>
      <translation>dB</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>descending</source>
      <translation>absteigend</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>difference,comparison,from-to,before,after</source>
      <translation>Unterschied,Vergleich,von-nach,vorher,nachher,difference,comparison,from-to</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>dropped as changed</source>
      <translation>als geändert verworfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>dtw,transfer,training data,t-lcm,labels</source>
      <translation>dtw,Übertragung,Trainingsdaten,Trainingspunkte,t-lcm,transfer,training data,labels</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>estimated, with 95 % interval</source>
      <translation>geschätzt, mit 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>example,test,synthetic,sentinel-2</source>
      <translation>Beispiel,Test,synthetisch,sentinel-2,example,synthetic</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>found by augmentation</source>
      <translation>durch Vermehren gefunden</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the map</source>
      <translation>in der Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the reference</source>
      <translation>in der Referenz</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>it has fewer bands than the stack file says</source>
      <translation>sie hat weniger Kanäle, als die Stapeldatei sagt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>kappa {share}</source>
      <translation>Kappa {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>labelled on the date</source>
      <translation>an dem Datum bestimmt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>land cover,classification,time series,workflow,t-lcm,change detection</source>
      <translation>Bodenbedeckung,Landbedeckung,Klassifikation,Zeitreihe,Ablauf,t-lcm,Änderungserkennung,land cover,workflow,change detection</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>less came than was asked for</source>
      <translation>es kam weniger als angefordert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>less so</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>majority,mode,smoothing,post-processing,noise,salt and pepper,time series,hidden markov,viterbi,bayes,transitions</source>
      <translation>Mehrheit,Modus,Glättung,Nachbearbeitung,Rauschen,Salz und Pfeffer,Zeitreihe,Hidden Markov,Viterbi,Bayes,Übergänge,majority,smoothing,post-processing</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>mean F1 {share}</source>
      <translation>mittleres F1 {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>median,mean,medoid,mosaic,cloud free,monthly,radar,speckle</source>
      <translation>Median,Mittelwert,Medoid,Mosaik,wolkenfrei,monatlich,Radar,Speckle</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>no change</source>
      <translation>keine Änderung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>no data</source>
      <translation>keine Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>no valid pixel</source>
      <translation>kein gültiges Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>not labelled yet</source>
      <translation>noch ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>not there</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>not used for another reason</source>
      <translation>aus anderem Grund nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one date</source>
      <translation>ein Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>one model for all dates</source>
      <translation>ein Modell für alle Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one of {values}</source>
      <translation>eines von {values}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>or &amp;layer of the project</source>
      <translation>oder &amp;Layer des Projekts</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>places kept aside</source>
      <translation>zurückbehaltene Orte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>quality,label errors,mislabelled,outliers,confident learning,cleanlab,training data</source>
      <translation>Qualität,falsche Klassen,falsch bestimmt,Ausreißer,Trainingsdaten,label errors,outliers,confident learning,cleanlab</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>random forest,support vector machine,svm,neural network,deep learning,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,segmentation,radar,sar,classification,supervised,machine learning</source>
      <translation>Random Forest,Support Vector Machine,svm,neuronales Netz,Deep Learning,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,Segmentierung,Radar,sar,Klassifikation,überwacht,maschinelles Lernen,segmentation,classification,machine learning</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>rare</source>
      <translation>selten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>rows: first date, columns: last date</source>
      <translation>Zeilen: erstes Datum, Spalten: letztes Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>sample size,sampling design,stratified random sampling,reference,validation,olofsson,cochran,acatama</source>
      <translation>Stichprobengröße,Stichprobenumfang,Stichprobenplan,geschichtete Zufallsstichprobe,Referenz,Validierung,olofsson,cochran,acatama,sample size,sampling design</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>self-supervised,masked,reconstruction,unlabelled,deep learning,neural network,stcln,transformer,foundation</source>
      <translation>selbstüberwacht,maskiert,Wiederherstellung,ohne Angaben,Deep Learning,neuronales Netz,stcln,transformer,self-supervised,masked,unlabelled,foundation</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>stac,time series,sentinel-1,sentinel-2,landsat,planet,modis,radar,collection</source>
      <translation>stac,Zeitreihe,Sentinel-1,Sentinel-2,Landsat,Planet,MODIS,Radar,Sammlung</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>standard input</source>
      <translation>Standardeingabe</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>t-lcm,tsscd,npy,text,convert</source>
      <translation>t-lcm,tsscd,npy,Text,umwandeln,convert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>that of pip and uv</source>
      <translation>das von pip und uv</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>the path of a file or folder</source>
      <translation>der Pfad einer Datei oder eines Ordners</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>training data,t-lcm,svm,more samples,semi-supervised</source>
      <translation>Trainingsdaten,Trainingspunkte,t-lcm,svm,mehr Stichproben,halbüberwacht,training data,semi-supervised</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>training samples</source>
      <translation>Stichproben des Trainings</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>transfer,domain adaptation,sensor,landsat,sentinel-2,histogram,moments</source>
      <translation>Übertragung,Domänenanpassung,Sensor,Landsat,Sentinel-2,Histogramm,Momente,transfer,domain adaptation</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>true or false</source>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>typical</source>
      <translation>typisch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>validation,confusion matrix,kappa,overall accuracy,f1,area estimation,confidence interval,olofsson,stehman</source>
      <translation>Validierung,Konfusionsmatrix,Kappa,Gesamtgenauigkeit,F1,Flächenschätzung,Konfidenzintervall,Olofsson,Stehman</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{agreement} of the samples</source>
      <translation>{agreement} der Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{algorithm} has no parameter {name}.</source>
      <translation>{algorithm} hat keinen Parameter {name}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{area} ha</source>
      <translation>{area} ha</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: left out because not every image has them ({file}).</source>
      <translation>{bands}: ausgelassen, weil nicht jedes Bild sie hat ({file}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: not used because they do not measure the ground; name them in BANDS to use them.</source>
      <translation>{bands}: nicht verwendet, weil sie nicht den Boden messen; nennen Sie sie in BANDS, um sie zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{bands}: pixels of {size} are resampled to {target} ({how}; masks: nearest).</source>
      <translation>{bands}: Pixel von {size} werden auf {target} umgerechnet ({how}; Masken: nächster Nachbar).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{band} has a median of {value} dB on {dates}, which no ground has: the images may be uncalibrated (digital numbers), or lack their scale.</source>
      <translation>{band} hat am {dates} einen Median von {value} dB, den kein Boden hat: Die Bilder sind vielleicht nicht kalibriert (Rohwerte), oder ihnen fehlt die Skalierung.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} have no date in common.</source>
      <translation>{before} und {after} haben keinen gemeinsamen Termin.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} show different places.</source>
      <translation>{before} und {after} zeigen verschiedene Orte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{columns} x {rows} pixels of {width} x {height}</source>
      <translation>{columns} x {rows} Pixel zu {width} x {height}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{count} ({first} to {last})</source>
      <translation>{count} ({first} bis {last})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} HDF or NetCDF files ({first}, ...) are left out: export their bands as GeoTIFF first.</source>
      <translation>{count} HDF- oder NetCDF-Dateien ({first}, ...) bleiben weg: Exportieren Sie ihre Kanäle zuerst als GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} cannot be told</source>
      <translation>{count} nicht zu bestimmen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared</source>
      <translation>{count} verglichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared on {dates} dates</source>
      <translation>{count} verglichen an {dates} Terminen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} dates ({first} to {last}), {bands}; it counts {share}</source>
      <translation>{count} Daten ({first} bis {last}), {bands}; er zählt {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} dates have images without a mask ({first}, ...).</source>
      <translation>{count} Daten haben Bilder ohne Maske ({first}, ...).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} dates have several images of the same ground ({date}: {names}); where more than one is valid, the first by its name counts.</source>
      <translation>{count} Daten haben mehrere Bilder desselben Bodens ({date}: {names}); wo mehr als eines gültig ist, zählt das dem Namen nach erste.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} dates, bands {bands}</source>
      <translation>{count} Termine, Kanäle {bands}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{count} doubtful samples</source>
      <translation>{count} zweifelhafte Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{count} drawn</source>
      <translation>{count} gezeichnet</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithm.py" />
      <source>{count} features of {name} have no geometry and are left out.</source>
      <translation>{count} Objekte von {name} haben keine Geometrie und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} files, {first} to {last}</source>
      <translation>{count} Dateien, {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>{count} good samples were left out, at most {most} a date being allowed (MAX_SAMPLES).</source>
      <translation>{count} gute Stichproben blieben weg, weil je Datum höchstens {most} erlaubt sind (MAX_SAMPLES).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images ({first}, ...) are shifted by part of a pixel to the reference grid ({how}; masks: nearest).</source>
      <translation>{count} Bilder ({first}, ...) werden um einen Teil eines Pixels auf das Bezugsgitter verschoben ({how}; Masken: nächster Nachbar).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} images ({first}, ...) lie outside the reference grid or extent and are left out.</source>
      <translation>{count} Bilder ({first}, ...) liegen außerhalb des Bezugsgitters oder der Ausdehnung und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images are left out because they lack one of the polarisations {bands}: {names}. Name fewer BANDS to keep them.</source>
      <translation>{count} Bilder bleiben außen vor, weil ihnen eine der Polarisationen {bands} fehlt: {names}. Nennen Sie in BANDS weniger, um sie zu behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images in another coordinate system ({first}, ...) are reprojected to the reference grid ({how}; masks: nearest).</source>
      <translation>{count} Bilder in einem anderen Koordinatensystem ({first}, ...) werden auf das Bezugsgitter umprojiziert ({how}; Masken: nächster Nachbar).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images of another kind are left out because they lack the bands of the others: {names}</source>
      <translation>{count} Bilder anderer Art bleiben weg, weil ihnen die Kanäle der anderen fehlen: {names}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} images: {names}</source>
      <translation>{count} Bilder: {names}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} inputs with their hashes</source>
      <translation>{count} Eingaben mit ihren Prüfsummen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} layers cannot be opened: {names}.</source>
      <translation>{count} Layer lassen sich nicht öffnen: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} maps, {first} to {last}; classes: {classes}</source>
      <translation>{count} Karten, {first} bis {last}; Klassen: {classes}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} masks ({first}, ...) fit no image by date and place and are not used.</source>
      <translation>{count} Masken ({first}, ...) passen nach Datum und Ort zu keinem Bild und werden nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} more are in run.json.</source>
      <translation>{count} weitere stehen in run.json.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} more were never dropped.</source>
      <translation>{count} weitere wurden nie verworfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} of {all} labelled</source>
      <translation>{count} von {all} mit Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} of {dates}</source>
      <translation>{count} von {dates}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} of {total} ({first} to {last})</source>
      <translation>{count} von {total} ({first} bis {last})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because their field {field} is empty.</source>
      <translation>{count} von {total} Objekten blieben weg, weil ihr Feld {field} leer ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they are neither points nor polygons with finite coordinates.</source>
      <translation>{count} von {total} Objekten blieben weg, weil sie weder Punkte noch Polygone mit endlichen Koordinaten sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they lie outside the images.</source>
      <translation>{count} von {total} Objekten blieben weg, weil sie außerhalb der Bilder liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date, and are dropped; see {file}.</source>
      <translation>{count} von {total} übertragenen Stichproben sehen an ihrem Datum falsch bestimmt oder ungewöhnlich aus und werden verworfen; siehe {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date; see {file}.</source>
      <translation>{count} von {total} übertragenen Stichproben sehen an ihrem Datum falsch bestimmt oder ungewöhnlich aus; siehe {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples are not judged: no valid pixel, or fewer than {fewest} samples of their class on their date.</source>
      <translation>{count} von {total} Stichproben werden nicht beurteilt: kein gültiges Pixel oder weniger als {fewest} Stichproben ihrer Klasse an ihrem Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{count} of {total} samples lie outside of the images and are left out.</source>
      <translation>{count} von {total} Stichproben liegen außerhalb der Bilder und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd, and are dropped; see {file}.</source>
      <translation>{count} von {total} Stichproben sehen falsch bestimmt oder ungewöhnlich aus und werden verworfen; siehe {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{count} of {total} samples look mislabelled or odd.</source>
      <translation>{count} von {total} Stichproben sehen falsch bestimmt oder ungewöhnlich aus.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd; see {file}.</source>
      <translation>{count} von {total} Stichproben sehen falsch bestimmt oder ungewöhnlich aus; siehe {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} of {total} samples were left out because the image of their date has no valid pixel there.</source>
      <translation>{count} von {total} Stichproben blieben weg, weil das Bild ihres Datums dort kein gültiges Pixel hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} on {dates} dates</source>
      <translation>{count} an {dates} Daten</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>{count} or more</source>
      <translation>{count} oder mehr</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} packed products ({first}, ...) are left out: unpack them first.</source>
      <translation>{count} gepackte Produkte ({first}, ...) bleiben weg: Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>{count} periods have no valid pixel and so no composite: {dates}.</source>
      <translation>{count} Zeiträume haben kein gültiges Pixel und daher kein Komposit: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{count} pixels</source>
      <translation>{count} Pixel</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>{count} pixels. Press Enter or click into the region to take it, Esc to leave it.</source>
      <translation>{count} Pixel. Eingabetaste oder Klick ins Gebiet übernimmt es, Esc verwirft es.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} places are left out because their class changes, and the network gives one class to the whole series (LABELS).</source>
      <translation>{count} Orte bleiben außen vor, weil sich ihre Klasse ändert und das Netz der ganzen Zeitreihe eine Klasse gibt (LABELS).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>{count} points wait for a label.</source>
      <translation>{count} Punkte warten auf eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>{count} points were asked for, but only {found} doubtful pixels are far enough from each other and from the samples.</source>
      <translation>{count} Punkte waren gewünscht, aber nur {found} zweifelhafte Pixel sind weit genug voneinander und von den Stichproben entfernt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{count} radar dates have hardly any valid pixel where they were looked at: {dates}.</source>
      <translation>{count} Radartermine haben dort, wo nachgesehen wurde, kaum ein gültiges Pixel: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images do not say their orbit and are taken as {orbit}: {dates}.</source>
      <translation>{count} Radarbilder nennen ihren Orbit nicht und gelten als {orbit}: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images that are not of the {orbit} orbit are left out: {dates}.</source>
      <translation>{count} Radarbilder, die nicht vom Orbit „{orbit}“ stammen, bleiben außen vor: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference labels end before they begin and are left out.</source>
      <translation>{count} Angaben der Referenz enden vor ihrem Anfang und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were left out because another label of the same pixel and time says another class.</source>
      <translation>{count} Angaben der Referenz bleiben weg, weil eine andere Angabe desselben Pixels und derselben Zeit eine andere Klasse nennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were merged with another one of the same pixel, time and class.</source>
      <translation>{count} Angaben der Referenz wurden mit einer anderen desselben Pixels, derselben Zeit und Klasse zusammengefasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels are of dates without a map and are left out.</source>
      <translation>{count} Referenzpixel sind von Daten ohne Karte und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels have no date and are left out.</source>
      <translation>{count} Referenzpixel haben kein Datum und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie in no stratum; they are in no estimate.</source>
      <translation>{count} Referenzpixel liegen in keiner Schicht; sie gehen in keine Schätzung ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie where the maps have no data; they are in no figure.</source>
      <translation>{count} Referenzpixel liegen, wo die Karten keine Daten haben; sie gehen in keine Kennzahl ein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no class and are left out: {rows}.</source>
      <translation>{count} Zeilen haben keine Klasse und bleiben weg: {rows}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no date of the form YYYY-MM-DD and are left out: {rows}.</source>
      <translation>{count} Zeilen haben kein Datum in der Form JJJJ-MM-TT und bleiben weg: {rows}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no usable coordinates and are left out: {rows}.</source>
      <translation>{count} Zeilen haben keine brauchbaren Koordinaten und bleiben weg: {rows}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples are of dates that the stack does not have.</source>
      <translation>{count} Stichproben sind von Daten, die der Stapel nicht hat.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>{count} samples have no date, and the stack has {dates} dates.</source>
      <translation>{count} Stichproben haben kein Datum, und der Stapel hat {dates} Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of all dates and are left out.</source>
      <translation>{count} Stichproben liegen an allen Daten auf Nodata- oder maskierten Pixeln und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of their date and are left out.</source>
      <translation>{count} Stichproben liegen auf Nodata- oder maskierten Pixeln ihres Datums und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples lie outside of the images: check the coordinate system.</source>
      <translation>{count} Stichproben liegen außerhalb der Bilder: Prüfen Sie das Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{count} samples were imported; save the layer to keep them.</source>
      <translation>{count} Stichproben wurden importiert; speichern Sie den Layer, um sie zu behalten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were left out because samples of different classes lie in the same pixel on the same date.</source>
      <translation>{count} Stichproben blieben weg, weil am selben Datum Stichproben verschiedener Klassen im selben Pixel liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} samples were left out because the stack has no image of their date ({dates}).</source>
      <translation>{count} Stichproben blieben weg, weil der Stapel von ihrem Datum kein Bild hat ({dates}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were merged with another sample of the same class in the same pixel.</source>
      <translation>{count} Stichproben wurden mit einer anderen derselben Klasse im selben Pixel zusammengefasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} samples, {dropped} of them dropped on some date</source>
      <translation>{count} Stichproben, davon {dropped} an einem Datum verworfen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{count} smaller transitions are in the tables.</source>
      <translation>{count} kleinere Übergänge stehen in den Tabellen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} without a map</source>
      <translation>{count} ohne Karte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{date} (labelled)</source>
      <translation>{date} (angegeben)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{date} (migrated)</source>
      <translation>{date} (übertragen)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} cannot be the date of an image.</source>
      <translation>{date} kann nicht das Datum eines Bildes sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} confidence</source>
      <translation>Sicherheit {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} differences</source>
      <translation>{date} Unterschiede</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} entropy</source>
      <translation>{date} Entropie</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>{date} has only {count} valid pixels where it was looked at, too few to tell its statistics.</source>
      <translation>{date} hat an den betrachteten Stellen nur {count} gültige Pixel, zu wenige für Statistiken.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>{date} image</source>
      <translation>Bild {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{date} is not within the time of this reference.</source>
      <translation>{date} liegt nicht in der Zeit dieser Referenz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} is taken by another date of the stack.</source>
      <translation>{date} gehört schon zu einem anderen Datum des Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} land cover</source>
      <translation>Bodenbedeckung {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} lead of the class</source>
      <translation>{date} Vorsprung der Klasse</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{date} of {file} has no band {band}.</source>
      <translation>{date} von {file} hat keinen Kanal {band}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{date} preview</source>
      <translation>Vorschau {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} unlike the samples</source>
      <translation>{date} anders als die Stichproben</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{date}: overall accuracy {value}, {count} compared</source>
      <translation>{date}: Gesamtgenauigkeit {value}, {count} verglichen</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{date}: {used} used, {unused} not</source>
      <translation>{date}: {used} verwendet, {unused} nicht</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} cannot be opened as a layer or table.</source>
      <translation>{file} lässt sich nicht als Layer oder Tabelle öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>{file} cannot be opened.</source>
      <translation>{file} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as a NumPy array.</source>
      <translation>{file} lässt sich nicht als NumPy-Array lesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} cannot be read as a map.</source>
      <translation>{file} lässt sich nicht als Karte lesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} cannot be read as a raster.</source>
      <translation>{file} lässt sich nicht als Raster lesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} cannot be read as a vector layer: {reason}.</source>
      <translation>{file} lässt sich nicht als Vektorlayer lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as text.</source>
      <translation>{file} lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/tasks.py" />
      <source>{file} cannot be read or written: {reason}. Check that it is there and what you may do with it.</source>
      <translation>{file} lässt sich nicht lesen oder schreiben: {reason}. Prüfen Sie, ob es da ist und was Sie damit tun dürfen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: its server sends whole files only, and images are not downloaded whole.</source>
      <translation>{file} lässt sich nicht lesen: Der Server sendet nur ganze Dateien, und Bilder werden nicht ganz heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not answer, or breaks off ({reason}).</source>
      <translation>{file} lässt sich nicht lesen: Der Server antwortet nicht oder bricht ab ({reason}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not have it (HTTP {status}).</source>
      <translation>{file} lässt sich nicht lesen: Der Server hat die Datei nicht (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server is busy or broken (HTTP {status}).</source>
      <translation>{file} lässt sich nicht lesen: Der Server ist überlastet oder gestört (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server refuses access (HTTP {status}).</source>
      <translation>{file} lässt sich nicht lesen: Der Server verweigert den Zugriff (HTTP {status}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be replaced: {reason}.</source>
      <translation>{file} lässt sich nicht ersetzen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} cannot be transformed.</source>
      <translation>{file} lässt sich nicht umrechnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_exports.py" />
      <source>{file} cannot be written.</source>
      <translation>{file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: a name in it has {length} bytes, and file systems allow {most}.</source>
      <translation>{file} lässt sich nicht schreiben: Ein Name darin hat {length} Byte, und Dateisysteme erlauben {most}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: the disk is full.</source>
      <translation>{file} lässt sich nicht schreiben: Die Platte ist voll.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} does not exist.</source>
      <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} bands, the series has {expected} classes.</source>
      <translation>{file} passt nicht zu ihrer Serie: Sie hat {found} Kanäle, die Serie hat {expected} Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} pixels, the series has {expected}.</source>
      <translation>{file} passt nicht zu ihrer Serie: Sie hat {found} Pixel, die Serie hat {expected}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>{file} does not fit the model.json of its model: it was made for other bands or classes.</source>
      <translation>{file} passt nicht zur model.json ihres Modells: Sie wurde für andere Kanäle oder Klassen gemacht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} does not hold classes: its values are not whole numbers from 0 to {limit}.</source>
      <translation>{file} enthält keine Klassen: Die Werte sind keine ganzen Zahlen von 0 bis {limit}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the date of acquisition.</source>
      <translation>{file} sagt das Aufnahmedatum nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the reflectance scale (quantification value and offsets).</source>
      <translation>{file} sagt die Reflexionsskala nicht (Quantifizierungswert und Versatz).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} does not say which layer holds the samples.</source>
      <translation>{file} sagt nicht, welcher Layer die Stichproben enthält.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} exists already and comes from another run.</source>
      <translation>{file} gibt es schon, aus einem anderen Lauf.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives a probability to the transition from {source} to {target}, which FORBIDDEN_TRANSITIONS forbids.</source>
      <translation>{file} gibt dem Übergang von {source} zu {target} eine Wahrscheinlichkeit, FORBIDDEN_TRANSITIONS verbietet ihn aber.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives probabilities from {source} that sum to {total}, not to 1.</source>
      <translation>{file} gibt Wahrscheinlichkeiten von {source} an, deren Summe {total} ist und nicht 1.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives the transition from {source} to {target} twice.</source>
      <translation>{file} gibt den Übergang von {source} zu {target} zweimal an.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives {value} for the transition from {source} to {target}, which is no probability.</source>
      <translation>{file} gibt {value} für den Übergang von {source} zu {target} an, das ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has classes that are no whole numbers; they must stand in the last row but two.</source>
      <translation>{file} hat Klassen, die keine ganzen Zahlen sind; sie müssen in der drittletzten Zeile stehen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} has no band {band} any more.</source>
      <translation>{file} hat den Kanal {band} nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>{file} has no coordinate system.</source>
      <translation>{file} hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{file} has no date {date} any more: another program has changed it.</source>
      <translation>{file} hat das Datum {date} nicht mehr: Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} has no grid: its images are not georeferenced.</source>
      <translation>{file} hat kein Gitter: Die Bilder sind nicht georeferenziert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} has no layer {layer}.</source>
      <translation>{file} hat keinen Layer {layer}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{file} has no table of classes ({table}).</source>
      <translation>{file} hat keine Tabelle der Klassen ({table}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} has no table of classes.</source>
      <translation>{file} hat keine Tabelle der Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} has the corrected dates.</source>
      <translation>{file} enthält die berichtigten Daten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has the shape {shape}, but samples of TSSCD have (N, 13, T).</source>
      <translation>{file} hat die Form {shape}, aber Stichproben von TSSCD haben (N, 13, T).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} has version {found}, this release of the plugin knows {known}.</source>
      <translation>{file} hat Version {found}, diese Ausgabe der Erweiterung kennt {known}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has {count} dates, but the stack has {dates}.</source>
      <translation>{file} hat {count} Daten, aber der Stapel hat {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it has {unexpected} besides.</source>
      <translation>{file} enthält ein anderes Netz als {network}: Es hat außerdem {unexpected}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing} and has {unexpected}.</source>
      <translation>{file} enthält ein anderes Netz als {network}: Ihm fehlt {missing}, und es hat {unexpected}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing}.</source>
      <translation>{file} enthält ein anderes Netz als {network}: Ihm fehlt {missing}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: {key} has the shape {shape}, not {wanted}.</source>
      <translation>{file} enthält ein anderes Netz als {network}: {key} hat die Form {shape}, nicht {wanted}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} holds longitude and latitude, but the coordinate system of the images has no place on earth.</source>
      <translation>{file} enthält Länge und Breite, aber das Koordinatensystem der Bilder hat keinen Ort auf der Erde.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds more than tensors ({what}) and is not opened, because such a file could run any program.</source>
      <translation>{file} enthält mehr als Tensoren ({what}) und wird nicht geöffnet, weil eine solche Datei ein beliebiges Programm starten könnte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>{file} holds no accuracies.</source>
      <translation>{file} enthält keine Genauigkeiten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} holds no classes.</source>
      <translation>{file} enthält keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>{file} holds no encoder of STCLN.</source>
      <translation>{file} enthält keinen Encoder von STCLN.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} holds no images.</source>
      <translation>{file} enthält keine Bilder.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>{file} holds no items.</source>
      <translation>{file} enthält keine Items.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} holds no layer or table that can be read.</source>
      <translation>{file} enthält keinen lesbaren Layer und keine lesbare Tabelle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} holds no points.</source>
      <translation>{file} enthält keine Punkte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} holds no weights of a ResNet-18 or ResNet-50.</source>
      <translation>{file} enthält keine Gewichte eines ResNet-18 oder ResNet-50.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{file} holds values that are no plain numbers ({types}).</source>
      <translation>{file} enthält Werte, die keine einfachen Zahlen sind ({types}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds weights that are no finite numbers: {keys}.</source>
      <translation>{file} enthält Gewichte, die keine endlichen Zahlen sind: {keys}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>{file} holds {count} points that were labelled; they would be lost.</source>
      <translation>{file} enthält {count} Punkte mit Klasse; sie gingen verloren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} holds {date} twice.</source>
      <translation>{file} enthält {date} zweimal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} holds {total} labelled pixels; {count} of them were drawn, at most {most} of a class.</source>
      <translation>{file} enthält {total} Pixel mit Angabe; davon wurden {count} gezogen, höchstens {most} je Klasse.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is an input of this run and would be replaced by its results in {folder}.</source>
      <translation>{file} ist eine Eingabe dieses Laufs und würde durch seine Ergebnisse in {folder} ersetzt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is damaged ({reason}).</source>
      <translation>{file} ist beschädigt ({reason}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file} is damaged.</source>
      <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} is damaged: it does not say what the training samples looked like.</source>
      <translation>{file} ist beschädigt: Sie sagt nicht, wie die Trainingsstichproben aussahen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/files.py" />
      <source>{file} is damaged: it holds no network.</source>
      <translation>{file} ist beschädigt: Die Datei enthält kein Netz.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/random_forest.py" />
      <source>{file} is damaged: it holds no random forest.</source>
      <translation>{file} ist beschädigt: Die Datei enthält keinen Random Forest.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/svm.py" />
      <source>{file} is damaged: it holds no support vector machine.</source>
      <translation>{file} ist beschädigt: Die Datei enthält keine Support Vector Machine.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} is missing ({count} images of the stack are).</source>
      <translation>{file} fehlt ({count} Bilder des Stapels fehlen).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is named for two results.</source>
      <translation>{file} ist für zwei Ergebnisse angegeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is no audit of samples.</source>
      <translation>{file} ist kein Protokoll von Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>{file} is no check of samples.</source>
      <translation>{file} ist keine Prüfung von Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} is no checkpoint: it holds no state dict, that is no named tensors.</source>
      <translation>{file} ist kein Checkpoint: Die Datei enthält kein state dict, also keine benannten Tensoren.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} is no reference sample.</source>
      <translation>{file} ist keine Referenzstichprobe.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} is no table of classes: its first line must name the columns, among them code or name.</source>
      <translation>{file} ist keine Tabelle von Klassen: Die erste Zeile muss die Spalten nennen, darunter code oder name.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} is no table of transitions.</source>
      <translation>{file} ist keine Tabelle der Übergänge.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>{file} is not a folder.</source>
      <translation>{file} ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} is not a map series.</source>
      <translation>{file} ist keine Kartenserie.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is not a stack file (a STAC item collection).</source>
      <translation>{file} ist keine Stapeldatei (STAC-Item-Sammlung).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>{file} is not georeferenced: it says no coordinate system or no place.</source>
      <translation>{file} ist nicht georeferenziert: Koordinatensystem oder Lage fehlt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is not there any more.</source>
      <translation>{file} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>{file} is open in the project.</source>
      <translation>{file} ist im Projekt geöffnet.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} is replaced by one with the corrected dates. The images stay as they are.</source>
      <translation>{file} wird durch eine Datei mit den berichtigten Daten ersetzt. Die Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{file} is there already. It is replaced by a new one; the images stay as they are.</source>
      <translation>{file} gibt es schon. Sie wird durch eine neue ersetzt; die Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>{file} lacks {entry}, which is needed for the reflectance scale or the date.</source>
      <translation>{file} fehlt {entry}, das für die Reflexionsskala oder das Datum nötig ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} lies on other pixels than the images: each of these takes the nearest value.</source>
      <translation>{file} liegt auf anderen Pixeln als die Bilder: Jedes Bildpixel bekommt den nächsten Wert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists nothing.</source>
      <translation>{file} führt nichts auf.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists what the data set does not hold in this part: {names}.</source>
      <translation>{file} führt auf, was der Datensatz in diesem Teil nicht enthält: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} names the coordinate system {crs}, which is not known.</source>
      <translation>{file} nennt das Koordinatensystem {crs}, das nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} names {name}, which is no class of the series.</source>
      <translation>{file} nennt {name}, das keine Klasse der Serie ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>{file} shows another place than the first stack: they do not overlap.</source>
      <translation>{file} zeigt einen anderen Ort als der erste Stapel: Sie überlappen nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>{file} was changed while the job ran, so that results may be of both versions.</source>
      <translation>{file} wurde geändert, während der Auftrag lief; die Ergebnisse können von beiden Fassungen sein.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from red, green and blue, and the stack does not say which of its bands these are: {present}.</source>
      <translation>{file} wurde aus Rot, Grün und Blau gelernt, und der Stapel sagt nicht, welche seiner Kanäle das sind: {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from {count} bands, and the network sees {channels} channels of this stack.</source>
      <translation>{file} wurde aus {count} Kanälen gelernt, und das Netz sieht {channels} Kanäle dieses Stapels.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on the bands {bands}, but the stack has {present}.</source>
      <translation>{file} wurde mit den Kanälen {bands} vortrainiert, aber der Stapel hat {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on {count} bands, but the stack has {number}: {present}.</source>
      <translation>{file} wurde mit {count} Kanälen vortrainiert, aber der Stapel hat {number}: {present}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>{file} was saved by MATLAB as version 7.3, which is not read here.</source>
      <translation>{file} wurde von MATLAB in der Version 7.3 gespeichert, die hier nicht gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} was written by a newer version of the plugin.</source>
      <translation>{file} wurde von einer neueren Version der Erweiterung geschrieben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is damaged: {reason}.</source>
      <translation>{file}, ein Teil von {dataset}, ist beschädigt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is missing or may not be read.</source>
      <translation>{file}, ein Teil von {dataset}, fehlt oder darf nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file}, the map of {date}, cannot be opened.</source>
      <translation>{file}, die Karte vom {date}, lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>{file}, the raster of {date}, cannot be opened.</source>
      <translation>{file}, das Raster vom {date}, lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is before {other}.</source>
      <translation>{file}: In der Zeile mit fid {row} (place_id {place}) ist {field} {text}; das liegt vor {other}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is not a date.</source>
      <translation>{file}: In der Zeile mit fid {row} (place_id {place}) ist {field} {text}; das ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} ({a} % on {date}).</source>
      <translation>{first} ({a} % am {date}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{first} and {second} begin on the same day ({date}), but one covers more days than the other.</source>
      <translation>{first} und {second} beginnen am selben Tag ({date}), aber eines umfasst mehr Tage als das andere.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{first} and {second} have other pixels.</source>
      <translation>{first} und {second} haben verschiedene Pixel.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} or {second} ({a} against {b} % on {date}).</source>
      <translation>{first} oder {second} ({a} gegen {b} % am {date}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{first} to {last}: {name}</source>
      <translation>{first} bis {last}: {name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{first} to {second}</source>
      <translation>{first} bis {second}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>{folder} has {free} GB of free space; the worker environment takes {needed} GB.</source>
      <translation>{folder} hat {free} GB freien Platz; die Arbeitsumgebung braucht {needed} GB.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>{folder} holds no patch of PASTIS in the folds {folds}.</source>
      <translation>{folder} enthält in den Folds {folds} keinen Ausschnitt von PASTIS.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>{folder} holds none of the tiles that {file} names.</source>
      <translation>{folder} enthält keine der Kacheln, die {file} nennt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>{folder} is not a model folder: it holds no readable model.json.</source>
      <translation>{folder} ist kein Modellordner: Er enthält keine lesbare model.json.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>{found} of {drawn} crops are vegetated (NDVI above {ndvi} on more than {share} % of the crop at some date), so the vegetation gate leaves nothing to hide and to learn from.</source>
      <translation>{found} von {drawn} Ausschnitten sind bewachsen (NDVI an einem Datum auf mehr als {share} % des Ausschnitts über {ndvi}), die Vegetationsschwelle lässt also nichts zum Verdecken und Lernen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{image}, the image of {date}, is not there.</source>
      <translation>{image}, das Bild vom {date}, ist nicht da.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>{kinds} files ({patterns})</source>
      <translation>{kinds}-Dateien ({patterns})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>{method} does not teach itself: the model is adapted by the statistics of the images alone.</source>
      <translation>{method} bildet sich nicht selbst weiter: Das Modell wird allein durch die Statistik der Bilder angepasst.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>{method} does not use it.</source>
      <translation>{method} verwendet ihn nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>{method} now begins with the pre-trained network {file}.</source>
      <translation>{method} beginnt jetzt mit dem vortrainierten Netz {file}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{method} takes minutes to learn, so there is no preview with it.</source>
      <translation>{method} braucht Minuten zum Lernen, deshalb gibt es damit keine Vorschau.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {count} dates from {first} to {last}.</source>
      <translation>{method}, {classes} Klassen, {count} Tage von {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {date}.</source>
      <translation>{method}, {classes} Klassen, {date}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{name} (new class)</source>
      <translation>{name} (neue Klasse)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (producer's accuracy {value})</source>
      <translation>{name} (Produzentengenauigkeit {value})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (user's accuracy {value})</source>
      <translation>{name} (Nutzergenauigkeit {value})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) does not say its coordinate system.</source>
      <translation>{name} ({label}) sagt kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is missing.</source>
      <translation>{name} ({label}) fehlt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is not an extent: {value}.</source>
      <translation>{name} ({label}) ist keine Ausdehnung: {value}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is {file}, whose name does not end in {extensions}.</source>
      <translation>{name} ({label}) ist {file}; der Name endet nicht auf {extensions}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>{name} ({label}) is {size}, but must be an odd number, so that as many lie on either side.</source>
      <translation>{name} ({label}) ist {size}, muss aber ungerade sein, damit auf beiden Seiten gleich viele liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, but must lie between {minimum} and {maximum}.</source>
      <translation>{name} ({label}) ist {value}, muss aber zwischen {minimum} und {maximum} liegen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, which is not {expected}.</source>
      <translation>{name} ({label}) ist {value}, das ist nicht {expected}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}): {file} cannot be opened as points or polygons.</source>
      <translation>{name} ({label}): {file} lässt sich nicht als Punkte oder Polygone öffnen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} does not exist.</source>
      <translation>{name} ({label}): {file} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is a folder.</source>
      <translation>{name} ({label}): {file} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is not a folder.</source>
      <translation>{name} ({label}): {file} ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_chart.py" />
      <source>{name} ({used} of {count})</source>
      <translation>{name} ({used} von {count})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>{name} by date</source>
      <translation>{name} nach Datum</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} has no coordinate system.</source>
      <translation>{name} hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has no samples yet.</source>
      <translation>{name} hat noch keine Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has too few samples ({count}): add some until there are {few}.</source>
      <translation>{name} hat zu wenige Stichproben ({count}): Fügen Sie welche hinzu, bis es {few} sind.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>{name} has {count} samples.</source>
      <translation>{name} hat {count} Stichproben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.py" />
      <source>{name} has {count} samples. What shall become of them?</source>
      <translation>{name} hat {count} Stichproben. Was soll aus ihnen werden?</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} holds no points or polygons.</source>
      <translation>{name} enthält keine Punkte oder Polygone.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} holds {part}, which is no share between 0 and 1.</source>
      <translation>{name} enthält {part}, das kein Anteil zwischen 0 und 1 ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} holds {text}, but the stack has no image of this date.</source>
      <translation>{name} enthält {text}, aber der Stapel hat von diesem Datum kein Bild.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>{name} holds {text}, which is not a date.</source>
      <translation>{name} enthält {text}, das ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>{name} is given, but METHOD is {method}, which sees each date by itself and takes one stack only.</source>
      <translation>{name} ist angegeben, aber METHOD ist {method}, das jedes Datum für sich sieht und nur einen Stapel nimmt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>{name} is given, but the model was trained on one stack only.</source>
      <translation>{name} ist angegeben, aber das Modell wurde nur mit einem Stapel trainiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} is {text}, which names several dates of the stack: {dates}.</source>
      <translation>{name} ist {text}, das mehrere Daten des Stapels meint: {dates}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{name} is {text}, which names {count} maps of the series.</source>
      <translation>{name} ist {text}, das {count} Karten der Serie meint.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} is {value}, which gives two numbers for all strata.</source>
      <translation>{name} ist {value}, das sind zwei Zahlen für alle Schichten.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} names {unknown}, which is no stratum.</source>
      <translation>{name} nennt {unknown}, das keine Schicht ist.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} would replace {file}, which is the input {input}.</source>
      <translation>{name} würde {file} ersetzen, die Eingabe {input}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>{name} {pattern} is not a regular expression: {reason}.</source>
      <translation>{name} {pattern} ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{name}, again</source>
      <translation>{name}, noch einmal</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: cancelled.</source>
      <translation>{name}: abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: finished.</source>
      <translation>{name}: fertig.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name}: the layer "{layer}" ({provider}) is not a raster file or URL that GDAL reads.</source>
      <translation>{name}: Der Layer „{layer}“ ({provider}) ist keine Rasterdatei oder URL, die GDAL liest.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{name}: {count} places</source>
      <translation>{name}: {count} Orte</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} is {given}, but {file} was exported from a model with {found}.</source>
      <translation>{parameter} ist {given}, aber {file} wurde aus einem Modell mit {found} exportiert.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{parameter} is {name}, but the layer has no such field.</source>
      <translation>{parameter} ist {name}, aber der Layer hat kein solches Feld.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names nothing.</source>
      <translation>{parameter} nennt nichts.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {names} twice.</source>
      <translation>{parameter} nennt {names} zweimal.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {wanted} bands, but {file} takes {found}.</source>
      <translation>{parameter} nennt {wanted} Kanäle, aber {file} nimmt {found}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{parent} has no field {field} ({name}).</source>
      <translation>{parent} hat kein Feld {field} ({name}).</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>{path} is a folder, not a Python.</source>
      <translation>{path} ist ein Ordner, kein Python.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{problem} Nor can {count} more images be read: {names}.</source>
      <translation>{problem} Auch {count} weitere Bilder lassen sich nicht lesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_tables.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{share} % of the doubt looks like this.</source>
      <translation>{share} % des Zweifels sehen so aus.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{share} % of the pixels have another class on {date}, most: {before} → {after} {size}.</source>
      <translation>{share} % der Pixel haben am {date} eine andere Klasse, am meisten: {before} → {after} {size}.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>{share} of the compared land changed its class</source>
      <translation>{share} des verglichenen Gebiets hat die Klasse gewechselt</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{shown} of {count} dates are shown.</source>
      <translation>{shown} von {count} Daten sind gezeigt.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{shown} of {count} dates are shown; the file of figures and the tables have all.</source>
      <translation>{shown} von {count} Daten sind gezeigt; die Kennzahlendatei und die Tabellen enthalten alle.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>{size} GB are free again.</source>
      <translation>{size} GB sind wieder frei.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>{source} does not hold a job in JSON.</source>
      <translation>{source} enthält keinen Auftrag in JSON.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{text} is not a date.</source>
      <translation>{text} ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} as your last run with this method went, {memory} of memory and up to {disk} on disk.</source>
      <translation>{time} wie bei Ihrem letzten Lauf mit diesem Verfahren, {memory} Arbeitsspeicher und bis zu {disk} auf der Platte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} on two cores without a GPU, {memory} of memory and up to {disk} on disk.</source>
      <translation>{time} auf zwei Kernen ohne Grafikkarte, {memory} Arbeitsspeicher und bis zu {disk} auf der Platte.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>{title}: user's accuracy {users}, producer's accuracy {producers}, F1 {f1}</source>
      <translation>{title}: Nutzergenauigkeit {users}, Produzentengenauigkeit {producers}, F1 {f1}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} comparisons agree with the reference; an interval cannot be given.</source>
      <translation>Anteil der {count} Vergleiche, der mit der Referenz übereinstimmt: {value}; ein Intervall lässt sich nicht angeben.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} pixels agree with the reference rasters. How the reference was drawn is not known, so there is no interval.</source>
      <translation>Anteil der {count} Pixel, der mit den Referenzrastern übereinstimmt: {value}. Wie die Referenz gezogen wurde, ist nicht bekannt, daher gibt es kein Intervall.</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
  </context>
</TS>
