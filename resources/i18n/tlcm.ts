<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
  <context>
    <name>tlcm</name>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source> pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>"Best" is the default; "paper" follows the published method to the letter, for comparison.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>"Best" is the default; "paper" trains as published: 5,000 steps in three rounds, a tenth of the pixels, values that are not matched unless MATCHING names a way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>"{layer}" is in no file. Save it as GeoPackage, then correct the command in the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>% of the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>&amp;Adapt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Adapt a model to this stack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;All options…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Assess accuracy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Band or index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Compute on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Create stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Date of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Delete them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Environment that the plugin makes (recommended)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Folder of the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Follow the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Go on when a point has its class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>&amp;Import {count} samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Keep the logs of jobs that went well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Keep them, and the class with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>&amp;Load results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Map series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Method of previews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Nearest sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;New…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Open in canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Problem…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Python in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Python of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Relabel them as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Replace file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Set up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Show in canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Table of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Transitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>&amp;Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Warnings ({count})…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Wheel folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>(not in the maps)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>--part is {text}, which is not a part such as 2/4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>1. Images and stacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>120°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>2. Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>3. Models and maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>30°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>4. Changes and accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>45°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>90°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>95 % interval of the overall accuracy {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&lt;b&gt;Ready.&lt;/b&gt; Jobs run in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>A Python of its own with PyTorch, in your user folder; QGIS's Python stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>A band VV/VH (or HH/HV) in dB, made of the combined bands: trees and some crops scatter relatively more in VH.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>A class counts only if it is seen on at least this many valid dates in a row; shorter episodes are taken as errors of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A class for every date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A classified raster. Give this or a series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>A dash: the reference is too small to tell an area here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A dask cluster needs the package {package}, which this Python does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A distance of {distance} between points leaves room for {drawn} of {wanted} points in the stratum {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>A file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A file or folder of the worker environment cannot be written: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A folder for the same figures as tables: accuracy.csv, classes.csv, matrices.csv, areas.csv and transitions.csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A folder that "Train model" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A folder with a model.json: of "Train model", "Adapt model" or "Import model", or the folder "model" of an earlier run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>A folder with packages (*.whl) that were fetched on another computer. Empty: packages are fetched over the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>A job is running in the worker environment {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>A library of the package {package} does not load: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A library of the worker environment crashed; set the environment up again, and report it together with the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>A map is being made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>A model is being adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A network for every date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A network learns on, from the samples of its source and from the pixels of the target whose classes it is surest of (pseudo labels). If better: it is kept where a classifier that learns from the labels it gives the target finds more of the source's samples than before, else the model by statistics is. It needs the samples of the model. Forests and support vector machines are adapted by statistics alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>A network that was trained here or imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>A new layer of samples needs a coordinate system, and neither stack nor project has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A new or empty folder for samples, model, maps, changes and report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A package that was fetched is not the one that this plugin was tested with: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>A part of a job cannot replace the results of another run (OVERWRITE): it would delete those of the other parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>A place is taken only if the entropy of its class probabilities is at most this: 0 is wholly sure, 1 cannot tell two classes apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>A raster whose coordinate system, pixel size and extent the stack takes. Left empty, the finest grid that most images share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A reference sample (.gpkg) that was begun before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A reference without dates is compared with one map only (REFERENCE_DATE) unless you say that it is true on all dates. One with the fields valid_from and valid_to is true between them if nothing else is said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>A sample is doubtful if models that were trained on the other samples see another class in it, or if it is unlike all samples of its class. A doubtful sample may be right: rare looks of a class are doubtful, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>A sample whose spectrum moved at least as far was dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>A second stack of the same place, of other dates or another sensor, as radar beside optical images. It is read on the pixels of the first, whose dates are mapped; each stack gets a network of its own, and their class probabilities are joined; changes then have no probability. For the networks on time series and on image series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>A stack is being made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A standard error of {error} needs {needed} points by the accuracies you expect; {total} are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>A support vector machine learns from at most {most} samples a date; a part of the largest classes was drawn for: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A system library does not load: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A system library is missing: install the Microsoft Visual C++ runtime, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A text about this point; it is kept in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>A text file of label,row,col or a NumPy array file (.npy) of the shape (N, 13, T).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>A text file of samples holds no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>A trained model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A worker of the cluster could not compute its block: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>A&amp;udit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>ACTION is drop, but there is no place for the cleaned samples (CLEANED).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {hours} h {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa: writes beside the sample a configuration (_acatama.yml) and the points (_acatama.gpkg) for this plugin of SMByC. In AcATaMa, restore the .yml file: map, points and label buttons are there. Label, then save the labelled sampling file: it is a REFERENCE for the accuracy assessment, with CLASS_FIELD=Is labeled as, REFERENCE_DATE=the date of the map, and DESIGN=simple_random, stratified, or strata with STRATA=your raster or, for strata of changes, the raster _strata.tif beside the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Accuracy and areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Accuracy assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Accuracy of the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples of places kept aside (not a map accuracy), networks only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples that were left out with their surroundings (not a map accuracy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Active class: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>Adapt a model to this stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapt model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt models of one stack each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapt the model to this stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt the one that it was made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapted model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapted to the images of these dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Add a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add a class for every &amp;unknown label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add a class to the table and choose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add points to label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Add samples of every class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Add samples of other classes, and check that they lie on the images and on dates of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Add samples of other classes, or choose another class field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Add samples of the active class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Add samples, or check selection and filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>Add samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Add the ratio of the polarisations (radar)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add the samples to the layer; they can be undone until the layer is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Adding up sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Address of the package server of your company, for example https://packages.example/simple. Empty: what is configured for pip and uv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds a raster with a band for every class (0-100 %) to each date. Needs much room on disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Adds clouds and their shadows, with a mask file for every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Adds places whose class is sure on a date to its samples. In the published form, those of the labelled date migrate as well. Without it only the labelled samples are used. Of the parameters of augmentation, the joint chain takes the number of samples alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds three rasters to each date: the entropy of the class probabilities, the lead of the most probable class over the second, and how unlike all training samples a pixel looks (above 50: beyond what the model was judged on).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Agreement on other places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Agreement with the training samples themselves. NOT the accuracy of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>Algorithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>All classes by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>All darker and small brighter steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>All dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>All dates pooled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>All dates together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is of one class, {name}: nothing can be said about the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is one cluster: intervals cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>All points are labelled on this date. Left empty, each on the date on which the maps are most in doubt about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>All points have been looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>All pre-trained weights must fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>All samples lie within {percent} % of the image; elsewhere the classes may look otherwise, so label places all over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>All samples of {name} seem to have changed on {dates}; the least changed ones were kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>All weights must fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>All {count} images are of one date ({date}). If that is wrong, say with DATE_PATTERN where the date stands in their names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>All {count} samples of {name} lie in one corner of the image: add some elsewhere if the class is there too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Also write for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>An audit (.gpkg) that "Migrate samples" or "Map time series" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>An environment that you made yourself, for example with conda: its Python, 3.11 or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>And {count} more classes: see the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Angle between rays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Another QGIS is setting the worker environment up; waiting for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Apple GPU (MPS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Areas in hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Areas of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Areas of the classes are estimated from the reference, with intervals, on {count} of {total} dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Areas of the classes, mapped and estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>As &amp;dialog…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>As QGIS speaks, else English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>As YYYY-MM-DD or YYYY-MM. Left empty, the date of the samples; to another date they are migrated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a style of QGIS (QML)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a table (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>As counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>As in the published code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>As published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>As stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>As the stack file says, else as the names of the images tell. Double-click to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending and descending images look from opposite sides and belong in stacks of their own. The orbit is found in the metadata, in the name, or for Sentinel-1 from the time of day; images that do not say theirs count as the chosen one. Automatic takes all images and warns where they are mixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Assess accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again, with at most 50,000 labelled pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Assess with this &amp;reference…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>At least {minimum} classes are needed, but all samples that can be used are of: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>At samples that were left out of training, {share} were told right. This is about the samples, not the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Audit of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augment samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Augment the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Augmentation of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Augmented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augmented samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Automatic applies scale and offset from product metadata (MTD, MTL, STAC, GeoTIFF). "As stored" ignores them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Automatic makes the confidence of maps agree with how often samples that were left out are told right, where enough places can be left out. The classes of the maps stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: an NVIDIA card if there is one, else the CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: {card} was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Average accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>BANDS names {missing}, which no image has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>BAND_PATTERN {pattern} has no named group for the band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Backscatter (dB)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Band pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Bands of the images, here and in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Bayesian smoothing of the probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Before calibration: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Before migration the labelled samples are checked, after it those that were migrated or found. List: doubtful ones are told and listed in quality.gpkg. Drop: they are not used, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Behind a company proxy, set the variable SSL_CERT_FILE to your company's certificate file and start QGIS again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Between two dates in fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Beyond the limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Bits are counted from 0 to 31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Both a folder (FOLDER) and a list of images (IMAGES) are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Bring it back, or assess the accuracy again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>Bring it back, or make the maps again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Bring it back, or make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By date, overall accuracy lies between {low} ({worst}) and {high} ({best}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>By how many dates a mapped change may be early or late and still be right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>By the clock of this computer, the certificate of the package server is not valid now: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>By the reference, {share} of the area changed at least once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By the reference, {share} of the area changed at least once; the maps show {mapped}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>C&amp;lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>C&amp;olours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>CLASSES names {wanted} classes, but {file} knows {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>CLASS_FIELD is missing, and the layer has no field class_value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but a sample needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but each of the {strata} strata needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but {strata} strata with at least {minimum} points each need {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>CPU only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>CROP_SIZE is {size} pixels, and all samples lie within a single crop, which is too few to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>CROP_SIZE is {size} pixels, but the images, or the part of them inside EXTENT, have only {width} x {height}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Ca&amp;ncel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Cache folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Calibrate them and correct the terrain (SNAP: Calibration, Terrain Correction), or get analysis-ready images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Calibration of the confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>Can I trust this map?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_task.py" />
      <source>Cancelled. What was fetched is kept, so that the next attempt goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Cannot &amp;be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Carries samples that were labelled on one date to every other date of the stack. All dates are judged together: a label is kept on a date if it is probable at least 0.98 that the place still is what it was, by its own spectra over time, compared with how all places of the image go on from date to date (season, haze), and by what the classes look like on each date. Places whose class is sure on a date join as new samples. The published variant keeps a sample whose dynamic time warping distance is below that of its class to the nearest other class. The audit layer says for every sample and date why it was kept or dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Changed at least once, as mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Changed or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Changed, but kept: without it the date would have no sample of the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Changes are dated in days since 1970-01-01, but the series begins earlier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Chec&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check date and time of this computer; if they are right, whoever runs the server or the company proxy has to renew it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check it in QGIS: Settings &gt; Options &gt; Network &gt; Proxy (or the variable HTTPS_PROXY), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Check its coordinate system, that its class field is filled, and the extent of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check its coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name and whether its disk is connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Check that it exists and that you may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check that it is a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is a whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is there and a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Check that it is whole and has a line of field names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>Check that it shows the same place as the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check that they lie on clear pixels of the images of their dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Check that they show the same place as the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Check that you may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check that you may write there and that no QGIS still uses the environment (on Windows also the virus scanner), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Check the address, for example tcp://node1:8786.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the address, user name and password of the package index that is configured for pip or uv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check the coordinate system of the samples and the extent of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Check the dates and the classes of the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Check the dates of the reference; the maps have {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Check the field (STRATUM_FIELD) or the raster (STRATA) of the strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Check the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Check the free space and your rights in the output folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Check the free space of the folder for temporary files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Check the mask and nodata of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Check the masks and the nodata values of the stack, or give an EXTENT that holds data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Check the name of the stack file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the network connection (and the proxy in QGIS: Settings &gt; Options &gt; Network), then try again; what was fetched is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the package index that is configured for pip or uv; a mirror must offer all packages of the Python Package Index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Check the path of the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Check the worker environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>Check the worker environment in the settings of the plugin, or set it up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Check user and password, or get new URLs if signed ones have expired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>Check where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Check your rights there, and close the program or remove the layer that holds the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>Check your rights there, or save the project in another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Check your rights there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Checking the images: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/quality.py" />
      <source>Checking the samples of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Checking the worker environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Checking {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Checkpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Choose "Map with its model" under "Run…".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a .npy file of numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose a GeoPackage, a shapefile, a CSV file or another vector format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>Choose a classified raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>Choose a date whose image is clear there, or check nodata and mask of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Choose a file (.gpkg) that "Create reference sample" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Choose a file for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose a file or a layer with samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a folder for the results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose a folder or files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>Choose a folder that "Pre-train model" wrote, or a checkpoint of the authors of STCLN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Choose a folder that "Train model" wrote; an interrupted training must be run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a folder where you may write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer of points or polygons on the page Samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose a layer of points or polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer on the page Samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Choose a model of one of: {networks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose a project or samples that were made with this plugin, or a CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Choose a raster of class values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Choose a raster with fewer values, or maps with fewer classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose a sample to see what became of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a shorter name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose a smaller LINE_INTERVAL, a larger extent, or no augmentation (AUGMENT).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose a stack and a date on the page Stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack file or a folder of images on the page Stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack on the page Stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose a stack, or set the coordinate system of the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a text file of label,row,col.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Choose a text file with a name on each line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Choose a vector layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose an empty folder, or allow results of another run to be replaced (OVERWRITE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose another audit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose another checkpoint: the training of this one has failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose another date, or check the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>Choose another device, or Automatic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder or other files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose another layer, or make a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Choose another method for the preview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name for one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name, or allow it to be replaced (OVERWRITE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose another name, or remove its layer first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Choose another one, or clear it to fetch the packages over the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another place for the results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another place, or check the rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose another raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose at least one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Choose images that see what those of the model do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it first: it is quick, needs nothing set and forgives doubtful samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for images of a few metres and finer, where shape and surroundings tell classes apart, with many polygons or label rasters; it draws coarser outlines than methods that see single pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for series of radar images with many polygons or large label rasters: it learns from the surroundings of the samples too. With few fields the random forest and STCLN do better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it like the convolutional network, where there are many samples and time to train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Choose it on the page Samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where classes differ in their course over the year or change often; all dates are learned together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where labels are few and the stack is long; pre-train on the stack first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where samples are few but sure; it is slower than the forest where there are many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where texture tells classes apart, for example built-up land; it needs more samples than the forest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose its stack file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its fields: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its layers: {layers} (file|layername=...).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>Choose one that the page Map has made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose one, or make a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose or make a layer of samples of that kind first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Choose other dates, or check EXTENT and STRATA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose other fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choose points at random, or look where the accuracy report finds errors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Choose samples that this plugin wrote, or name the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Choose stacks of the same place, or another extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose the METHOD that the checkpoint was trained for, or another checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Choose the Python of your environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose the audit (.gpkg) that "Migrate samples" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Choose the field that holds the class, or merge classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Choose the field that holds the class: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose the field with the class on the page Samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the field with the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the field with the date (DATE_FIELD).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose the field with the stratum (STRATUM_FIELD), or a raster of strata (STRATA).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the fields with the coordinates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the fields with the first and the last day (VALID_FROM_FIELD, VALID_TO_FIELD).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Choose the file (.gpkg) that "Check samples" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>Choose the file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose the folder of GeoTIFF or JPEG 2000 files, or of unpacked Sentinel-2 or Landsat products.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Choose the folder of a trained model, or adapt one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the folder of a trained model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose the folder of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the one that it was made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>Choose the other orbit, or automatic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json of a finished run of "Map stack"; an interrupted run writes it when it is run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json that "Map stack" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Choose the stack that the model was trained for, or train a model on this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose the stack that the samples were taken from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose their folder, drop it or images here, or use layers of the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights as torchvision publishes them, or leave PRETRAINED empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights that were learnt from red, green and blue, or leave PRETRAINED empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose {below} or {above}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Chooses the points whose label would help a map series most, for the next round of labelling. Doubt x diversity x area: pixels are drawn the likelier, the more doubtful the maps are there on all dates, and the next point is always the one that stands for most of the doubt that no sample and no earlier point stands for: a doubtful look that covers much land comes before an odd pixel, and no two points ask the same. Pixels at borders, which hold a mixture, are suggested only if nothing else is left. The points are samples without a class (source: to label), the most useful first; training leaves them out until they have one. They are chosen because the maps are in doubt there, so they are no sample to assess accuracy with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choosing {count} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Chosen dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Cla&amp;sses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class after the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class before the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Class from {first} to {last}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Class has no threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Class not told from others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Class {code} has the value {value}, which is not in 1-{limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Classes and samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Classes that are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Classes that the reference does not hold: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>Classes with fewer than {fewest} samples are hardly known, and easily mapped wrongly; label more of: {classes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Classes with most samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Classes: mean and, shaded, 10 to 90 % of at most {limit} samples of each, drawn at random. Masked pixels are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Cleaned samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a pixel: what looks like it around it becomes a polygon; keys 1 to 9 choose the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to delete them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to give them the active class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>Click at another place, or show another date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click corner by corner, right-click to finish; keys 1 to 9 choose the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Click in the canvas to choose the sample that is nearest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Click in the canvas to see one pixel on all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Click in the canvas: the values of that pixel are drawn, on all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click to add samples; keys 1 to 9 choose the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Close other programs or work on a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Close the program or remove the layer that holds it, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Closest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Clusters, such as polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Clusters: pixels that belong together, as those of a polygon, count as one observation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Cohen's kappa, pooled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Colour of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Colour: click to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Combines the cloud-free pixels of each period into one image, so that every pixel has data at regular dates. Nodata and masked pixels are left out. Radar images lose most of their speckle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Comma-separated codes, names or values of classes whose pixels are never replaced, for example water that comes and goes. They still vote, and what is said of transitions does not bind them. The published code of TSSCD keeps woodland.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Comma-separated dates or months to map. Left empty, all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Comma-separated dates or months to work on; those of the samples are always among them. Left empty, all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of its classes in the order of its outputs; they get the values 1, 2, ... Or a GeoPackage of samples: its classes in the order of their values. Left empty: what the checkpoint says, else those of the published TSSCD (water,woodland,grassland,bare soil,impervious,cropland), of a semantic FPN those of LoveCS (Forest,Building,Road,Water).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of the bands that it was trained on, in this order, as the stack to be mapped names them. Left empty: what the checkpoint says, else those of the published TSSCD (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12), of a semantic FPN red,green,blue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated names of the bands to use, in this order. Left empty, all bands that every date has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated values (0,1,3,8,9,10,11) or bits (bit3,bit4). Left empty, Sentinel-2 SCL and Landsat QA_PIXEL are known; any other mask: all values but 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Compact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Compare maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Compare maps of the same image stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Compare the maps with an independent reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Compare the maps with the points that have a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Compare them with labels that were not used to make them: press Assess accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Compares maps with an independent reference and writes confusion matrices (rows: reference, columns: map), overall, user's and producer's accuracy, kappa and F1, for every date and pooled, as a page to read and a file to compute with. From a sample of known design it estimates accuracies and the areas of classes and changes with 95 % intervals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Compares the maps of a series and writes how often, when first, when last and from which class to which the land cover changed. Maps of TSSCD also get the probability that a pixel changed at all, calibrated on places that the network was not trained on; the shortest duration has no part in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_figures.py" />
      <source>Comparing changes with the reference: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_scores.py" />
      <source>Comparing changes with the truth: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Comparing the brightness of the dates: {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Comparing the map of {date} with the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Comparing the maps of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_table.py" />
      <source>Comparing the maps with the first one: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Comparing the maps…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Composite of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Confidence (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Confidence and share of right answers differ by {error} on average at such samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Confidence of the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Configuration for AcATaMa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Confusion matrix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Convolutional network on patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Coordinate &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Coordinate system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as &amp;Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as qgis_process &amp;command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Copy d&amp;iagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Copy diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Copy samples from another layer or table into this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder again, or train the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Copy the whole folder, or make the maps again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder, or train the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Correct MASK_BAND or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Correct it, or clear it to use the environment that the plugin sets up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Correct it; it is searched in the name and the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Correct its weight, or the stratum of these places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct that one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Correct the URL, or make the stack without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Correct the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Correct the row; the probability of staying belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Correct the table of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Correct the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Corrected dates that are not in the stack file yet: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Cost (C) of the support vector machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>Counted in the maps, with their errors. Estimates with intervals are under Accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Counted pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Counting and drawing pixels of the strata: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Counting the maps…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Counting the pixels of the strata: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_counts.py" />
      <source>Counting the samples of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Counting valid pixels: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/map_counts.py" />
      <source>Counting what the maps show: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Counts of every date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Covariances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Create a reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Create co&amp;mposites…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Create composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Create demo stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Create image stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops in a batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops that are seen before the weights are changed. 0 takes 2, or 1 where crops and network are large, and 4 in the published variant; a GPU is quicker with more. Halved where memory runs out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops to learn from, drawn over the whole extent. 0 takes as many as lie half a crop apart, at most 256.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Cross-validated agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>DATE is missing: a text file of samples holds no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is missing: the model {folder} has a network for each of its {count} dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is {date}, of which the model {folder} has {count} networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds the field {field}, whose name says no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds {pattern}, and no field of the layer is called so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS is auto, but no field of the layer has a date in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>DATE_PATTERN matches none of the files ({files}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>DATE_PATTERN {pattern} has no named group for the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>DESIGN is clusters, but the reference does not say which pixels belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>DESIGN is {design}, but the reference is given as rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>DESIGN=strata needs a raster of strata (STRATA), and the other designs take none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>DEVICE is {name}, but this computer or its version of PyTorch offers only {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Da&amp;te</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Date compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the first change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map of the strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Date of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of the source on which samples without a date are true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of undated samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Date pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Date to label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Date to map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Dated samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Dates are one month apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Dates compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Dates in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Dates of the form YYYY-MM-DD; empty: all belong to one date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Dates that only one of the series has are left out: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates whose image has the same values at all samples get no model of their own: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>Dates whose samples are all of one class get no model of their own: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Dates without a model of their own are mapped with that of the nearest date (in brackets): {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>De&amp;faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Decibels (dB)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Delete samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Detect changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Detecting changes: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Differs from the first date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Distance between points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Distance between search lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Distances of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dock.py" />
      <source>Documentation of this page (F1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Doubtful samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Doubtful samples (.gpkg) that "Check samples" or "Map time series" listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>Download the product again, or set "Reflectance scale" to "As stored" and give the images as files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Download the product again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Draw a line around samples to select them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Draw in the canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Draw it over the images, and check its coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, lower MIN_PER_STRATUM, or choose another ALLOCATION.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, or choose fewer strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Draw one, or take the whole stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Draw places for a reference at random.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Draw the reference sample again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Drawing of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Drawing the image of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Drawn, by colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Draws of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Draws the points whose land cover you then look up to assess maps: how many are needed, and where, by a probability sample that the estimates of accuracy and area rest on. The points lie at pixel centres in random order and tell nothing of the maps: strata have numbers in random order, and there is no class. Label them in the dock or elsewhere; the accuracy assessment then takes the design from the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Drop doubtful samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop image files, one folder of images, or a stack file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop one folder, or image files only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped on an earlier date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: it was dropped on an earlier date of the chain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: its class cannot be told from others on this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: no valid pixel on this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: the place does not look like its class any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: there were more samples than wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Each date has classes of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Either a folder of images (FOLDER) or a list of images (IMAGES) is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Either a layer (REFERENCE) or rasters (REFERENCE_RASTERS) are needed as the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Either a series (SERIES) or one map (MAP) is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Empty the folder, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Enter them in QGIS: Settings &gt; Options &gt; Network &gt; Proxy, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Entropy of the class probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, accuracy {accuracy}, at most {left} to go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, at most {left} to go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Estimated (95 % interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Estimated figures weigh the places with the area that they stand for; counts do not. Intervals hold the true value in 95 of 100 samples drawn like this one; they know nothing of errors of the reference itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Estimates for the whole area (95 % intervals)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Estimates weigh the places of the reference with the area that they stand for; counts do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Estimating the share of changed land: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Every pixel has a map on every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Every pixel of the maps was compared: there is no sampling error, and the intervals have no width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every pixel was compared, so that the other area is that of the reference itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Every sample accounted for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Everything is there: Python {python}, PyTorch {torch}; jobs compute on {device}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Expected accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Export classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>Export the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>F&amp;igures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>F&amp;older of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>F&amp;rom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>F1 (95 % interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS holds {part}, which is no transition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS names {name}, which is no class of the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>FREEZE keeps the encoder as it was pre-trained, but there is no pre-trained network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>FROM_DATE and TO_DATE leave {count} maps of the series, but changes need at least two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>False colour (near infrared)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Features of the second date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Fetching uv, the installer (in all about {download} MB to fetch, {disk} GB on the disk)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/validation.py" />
      <source>Fewer than {count} places could be left out of training, so the confidence of the maps is not calibrated: take it for an order, not for a probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field of what belongs together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;x or longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;y or latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the &amp;class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the class of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the d&amp;ate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Field with the date of a sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the date of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the first day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the stratum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Fields with the class of one date each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Figures are 0–1. They hold for the whole map only if the reference is a simple random sample of it or covers it completely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Figures of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>File to write: .pt and .pth for torch.load, .safetensors for safetensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Fill it: what belongs together has the same value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Filled: used. Hatched: not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter of the maps in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Filtering {dates} dates together: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>Filtering {first} to {last}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Find the points whose label would help the chosen map series most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Finds more samples on the date on which some were labelled. Along rays from every sample, flat places are labelled by a support vector machine that the samples train; sure ones are taken, and the result is drawn from them class by class. A place is believed only if its neighbourhood and the nearest labelled spectrum confirm its class; the published form needs the machine alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Finds samples whose label is doubtful. Randomised trees that did not see a sample, nor those that touch it with the same class, say what it looks like, on its date and over all dates; a sample looks mislabelled where another class is more than four times as probable as its label (confident learning, with cleanlab). A sample that lies far from all others of its class is odd, and one pixel with two labels is told. Every doubtful sample has its reason and its likely class. Classes of fewer than five samples on a date are not judged, and of no class more than half of the samples of a date are doubted. Look at them before you drop them: what is rare may be right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>First bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>First date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>First date of changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>First on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>First {count} letters of SHA-256; of large files, of their first and last 64 kB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Flat places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Folder for a model of the dates of the target stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Folder for count, first_change, last_change, change_after, from_class, to_class, confidence and, for maps of TSSCD, probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Folder for differences/ and comparison.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder for images/, stack.json, samples.gpkg and truth/.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folder for model.json and the trained weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Folder for model.json and the weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Folder for model.json, the weights and the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder for samples.gpkg, audit.gpkg, quality.gpkg, model/, series.json, maps/, changes/, report.html and tables/.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Folder for series.json and maps/, and transitions.csv. Not that of the series: its maps stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Folder for series.json and maps/.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Folder for the composites and their stack.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of mask files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder of the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder of the true maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Folder with packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Folders and images, or several folders, cannot be taken together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folds of polygons and blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>For a model that was trained on two stacks: the second one, of the same sensor as there. It is read on the pixels of the first, whose dates are mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference of several dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference that is true on one date. If it has days from when to when it is true, only the map of this date is compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a sample stratified by the classes of one map of a series. Left empty, the strata are the classes of the map of each date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>For information: in this run it did not decide which samples were kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>For one file a band, if bands are not found in the file names: a regular expression with the named group "band".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For other strata than the classes of the map. Left empty, stratum is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>For qgis_process repeat the name: {name}=a.tif {name}=b.tif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>For samples of several dates: each is checked on its own date. Left empty, a field named date is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>For samples of several dates: each is true on its own date and is migrated from there. Left empty, all samples belong to DATE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>For samples of several dates; empty: all belong to one date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>For text files, which hold no date. Arrays take the dates of the stack in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the allocation by good practice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the stratified design. Map classes: those of the map of DATE. Changed or not: whether the class changes on any date from FROM_DATE to TO_DATE. Transitions: each pair of classes on FROM_DATE and TO_DATE, the stable ones included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>For these figures whole polygons and whole blocks of the image were left out of training and predicted. They say how well the samples can be told apart. They do not say how good the map is: samples are where somebody chose to put them, seldom at borders and in mixed pixels, and their labels, also those that this run carried to other dates or found by augmentation, are taken for true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Forbid fewer of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Forbidden transitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Found by augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Found on this date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Free some space (see the size that the set-up shows), then set the worker environment up again; what was fetched is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space and run the same job again: results that are whole are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space or choose another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Free some space there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From a CSV, project or samples (GeoPackage)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>From every sample, other places are looked for along rays this many degrees apart: the smaller the angle, the more places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>From metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From the style of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>From when on a row is true; empty values are no limit. Left empty, valid_from is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>From which class to which, as mapped and as estimated by the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} higher than before ({before} and earlier), as in Sentinel-2 images of baseline 04.00 whose offset was not taken off: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} lower than before ({before} and earlier), as if the offset of Sentinel-2 images of baseline 04.00 was not taken off the earlier ones: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>From {first} to {last}, as mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Gamma of the support vector machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>GeoPackage to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with a sample for every place and date whose label was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with distance, threshold and decision of every sample and date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with every sample, whether it is doubtful, why, and its likely class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>GeoPackage with points in the form of samples, without a class; priority says which comes first, why says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>GeoPackage with the labelled samples and the added ones, with confidence and weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>GeoPackage with the points to label, the classes, and the design.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with the samples that are not doubtful, if they are to be dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>GeoPackage, shapefile, CSV or another vector format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>Georeference it, or make the stack without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Georeference them (Raster &gt; Georeferencer, or Assign Projection), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Georeference them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Give DATE, the date on which they were labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give PRETRAINED, or set FREEZE to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give SOURCE_SAMPLES, so that the model is trained again on the bands that both have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>Give SOURCE_SAMPLES.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give STRATUM_WEIGHTS, for example {example}, or a raster of strata (STRATA).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Give a CSV file with a row and a column for each class, like the transitions.csv that a run without TRANSITIONS writes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Give a file of points or polygons, for example a GeoPackage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give a folder (FOLDER) or a list of images (IMAGES).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Give a later FROM_DATE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Give a smaller CROP_SIZE, or a larger EXTENT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give a smaller CROP_SIZE, or add samples elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give a stack of such images, best the one that is to be mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Give a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Give all parameters their defaults again. Names of changed ones are bold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give an authority code such as EPSG:32631, or WKT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Give an odd number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>Give both or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either a map series (SERIES) or one map (MAP).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either points or polygons (REFERENCE) or rasters (REFERENCE_RASTERS) as the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Give either samples (SAMPLES) or a raster of labels (LABEL_RASTER).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Give it a datetime.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give it in the coordinate system of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Give it its coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Give it to "Train model" as PRETRAINED.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Give it, or train a model on one stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give names, separated by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Give one number for all, or one for each class in the order of their values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of its dates: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Give one of them, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of them: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give polygons, or the field whose value is the same for what belongs together (CLUSTER_FIELD).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Give the class a number as code, or make a new layer of samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Give the date of the reference (REFERENCE_DATE), or say that it is true on all dates or on the dates in a field (REFERENCE_VALIDITY).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>Give the date on which they were labelled (DATE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>Give the date on which they were labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the folder that holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>Give the image stack that the maps were made of, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Give the places of the sample as points or polygons (REFERENCE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Give the point the active class, and go on to the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the share of the area of every stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the shares of all strata, or their areas or pixel counts: numbers above 1 are taken as such.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give the stack that the model was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Go back to what the stack file says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the next point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the point before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice (Olofsson et al. 2014): MIN_PER_STRATUM in rare strata, the rest in proportion to area. Proportional: to area. Equal: the same number in each, good for user's accuracies. Optimal (Neyman): to area and to the doubt that you expect, good for the overall accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Grow a region from a click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing a region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide pixels of a crop only at dates at which more than 90 % of it is vegetation (NDVI above 0.2), as published. It needs a red and a near-infrared band. The published variant always does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide vegetation only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>How far the spectrum of a pixel may be from that at the click, in percent of its length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How far the weights are changed at a time. 0 takes 0.001, and in the published variant 0.0001.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>How it judges itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>How many points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>How many points to label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>How many samples the class has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How often all crops are seen. 0 takes as many as see 600 crops in all, at least 4, which is a minute or two for a small stack; more make the network better, and pay on a GPU. The published variant takes 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How often pixels of the target are labelled anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>How pixels are combined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>How sure the labels of the places found are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How the places of the reference were chosen: they are taken for a random sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>How the places of the reference were chosen; standard errors, intervals and areas rest on it. Automatic: as the file of a reference sample says, stratified if strata are given, clusters for polygons, else a simple random sample. Places that were chosen by hand are no sample: their intervals say too little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>How the samples of a class are drawn from all that were found. Stratified: 70, 20 and 10 % from those of typical, unusual and very unusual colour. Random: all alike. Inverse: the rarer a colour, the likelier. None: all are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How true the reference itself is: who labelled it, when and from what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How values are matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Identity of the job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If there are any: the share of them that the unchanged and the adapted model find is reported. Nothing is learnt or decided from them. One without a date counts on every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Image of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Image stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack to adapt it to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Images or their folder can also be dropped here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Images that could not be read are missing: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Import classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Import model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Import samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>In any case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of one field with the class: names or patterns such as class_2021-06-15,c_2021*; auto takes every field with a date in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of the field and the shares: its values are the strata, its pixels their areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>In the file that was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Install Python 3.11, or connect to the network, then try again. Or name a Python environment of your own in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Install it into the environment that runs the job, and on the workers in the same version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Install the Microsoft Visual C++ runtime (vc_redist.x64), restart QGIS, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version} from the ordinary index, because that of PyTorch cannot be used (about {download} MB to fetch)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing the packages for rasters and models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Instead of samples: a raster of class values; 0 and nodata are not labelled. On other pixels than the images, each of these takes the nearest value; of large classes some pixels are drawn. It is true on the date in its name, else on DATE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Inverse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>It has: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>It has: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>It is not known from which stack the model learnt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>It is not said how the places were chosen; they are taken for a simple random sample. If they were chosen by hand, the figures may be too good and the intervals too narrow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>It is not said when the reference is true, and there are {count} maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It is unlike all other samples of its class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It looks like another class than that of its label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>It may be damaged or incomplete: get it again, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>It may be damaged: make the maps again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>It may be incomplete: download it again or remove it from the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It was found on this date, because its class is sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Its class was said on this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.py" />
      <source>Jobs run in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint: all dates are judged together, so that what comes later counts, too; the published variant takes star instead. Star: every date is compared with the labelled date. Sequential: every date is compared with the one before it, so that a sample that is dropped once stays dropped; one that is under cloud waits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>KEPT_CLASSES names {name}, which is no class of the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Keep items of one kind of product, or make a stack of the image files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Keeps pixels, model and blocks of the map (up to 2 GB) for the next preview. Left empty, nothing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept and dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept for its class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept of those moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Kept: the place still looks like its class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Known are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>LABELS is summary, which only STCLN learns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>LINE_INTERVAL is {interval} pixels, but the images have only {height} x {width} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Labelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Labelled independently of the training samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Labelled on this date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Labelled points or polygons, in any coordinate system; a polygon gives all pixels whose centre it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Labelled samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>Labelling the target, round {round} of {rounds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Labels of a series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Land cover time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Landsat 8/9 and older Landsat images number their bands differently; the bands are therefore named by colour (blue, green, ...).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Language of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Lar&amp;gest size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Largest entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Largest number of samples a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Last date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Last date before the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Last date of changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no geometry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Layers for a new stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/scene.py" />
      <source>Laying out the land, block {block} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Lead of the most probable class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Learning how often land cover changes: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Learning what stays and what changes: {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Least cloudy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Leave it empty, or train a model on both stacks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Leave it out, or make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Leave one out, or put their dates into their names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or give an image with fewer clouds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or set MATCHING to another way or to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Leave {parameter} empty, or choose another design (DESIGN).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Leave {parameter} empty, or give the places of the sample as points or polygons (REFERENCE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Leave {parameter} empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Left empty, class_value is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Left empty, the field date is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the first map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the last map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out because DATE_PATTERN does not match: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, maps with a colour table: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, no coordinate system: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures and quality layers (name a mask in MASK_BAND to use it): {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures in natural colours: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: another sample of its class lies in its pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it has no class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it is neither a point nor a polygon, or lies nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it lies outside the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: samples of different classes lie in its pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: the stack has no image of its date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Left out: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Length of a period: month, quarter, year, or a number of days such as "10 days" (counted from the first date).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>Less than a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>Less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>Let the network learn from all images of the stack, without labels, before it learns from the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Lets a network learn from a stack without any label: it is shown series of images with hidden pixels and reconstructs them from their surroundings and their other dates. "Train model" then begins with what it has learned (PRETRAINED), which pays where labels are few. Clouds, nodata and missing dates are left out. The picture shows what the network makes of hidden pixels of a crop that it did not learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Likely class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Line {number} of {file} is {line}, which is not label,row,col.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Linear power</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List and drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List doubtful samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List: they are listed. Drop: the others are also written as cleaned samples. The layer of the samples itself is never touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Listed: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Load maps, samples and changes of this run into the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Load the maps, and let time run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Look at a &amp;pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Look at the URL in a browser: the server may send a page in place of the image, or a part of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Look at the logs of the cluster's workers. Run the same job again: it goes on with what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/facts_reader.py" />
      <source>Looking at the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Looking at {count} places on {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/candidates.py" />
      <source>Looking for doubt: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Looking for flat places on {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Looking for graphics cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Looking for points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Looking for the places…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Looking whether {date} can be read now: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Looks like another class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Looks like its class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Looks like {likely} ({percent} %), labelled {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss and accuracy of the training; the weights of epoch {epoch} of {epochs} (dotted) were kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Lost earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Lower LEARNING_RATE, and check that the images hold no values out of range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Lower MIN_DISTANCE, or draw fewer points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>M&amp;odel folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>MASK_VALUES has no effect because the images have no mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES holds {part}, which is neither a number nor a bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} mixes values and bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} names a bit that does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>METHOD is {method} with one class for the whole series, but a time series needs a map of every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Macro F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Macro F1, pooled (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Made by tlcm_qgis {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Made-up images of the demo generator of tlcm_qgis, seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that it has on most dates of the window, which lies around each date and is cut off at the ends of the series. Single wrong maps disappear, and the false changes with them. Most probable sequence: of all sequences of classes through all dates a pixel takes the most probable one (hidden Markov chain, Viterbi), by how sure each map is and how often land changes in the time between the dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that most pixels around it have on the same date. Single pixels disappear, and so do paths and ditches. Bayesian smoothing: the probability of each class is drawn towards that of the pixels around it, the more the better they agree. If both filters are chosen, this one comes first, so that it leaves no flicker between dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: of 3 dates. Most probable sequence: by how sure each map is and how often land changes, as learnt from the maps. As "Filter maps" with nothing else changed; the changes, the accuracies and the report then rest on the filtered maps. The maps as they were, and their layers of uncertainty, stay in the folder unfiltered (with class probabilities for the most probable sequence).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>Make a model that learnt from images of another sensor, year or place fit for the images of this stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Make a new layer of points for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Make a new layer of polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>Make a new layer of samples, a GeoPackage with the classes in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack file in the folder of the images, which stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Make a stack of bands whose names or wavelengths say it, or leave PRETRAINED empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>Make a stack of each place, or give a reference grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Make a stack of one kind of images, or name the bands to use in BANDS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack of raster layers of the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Make a stack of several dates, or go on with "Train model", which needs no pre-training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Make a stack of single images and one of composites.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the bands that it was trained on, in their order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the same bands, or pre-train on this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make it again with "Create image stack".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Make it again with "Create image stack": it joins images of a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make one with "Create image stack", or give the folder of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Make one with "Create image stack".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>Make the map again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Make the maps again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Make the reference sample again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again with the bands that all dates have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or import the model again with the FACTOR of "Import model" that fits this stack: 1 where the model was trained on such values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Make them again with "Map stack" or "Map time series", which write their confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Makes a model for the images of another sensor, year or place, without new labels: for each date of the target the images are given the statistics of those that the model was trained on, and a network teaches itself what is left. Bands find each other by their wavelengths. Works with every method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Makes a stack of raster layers that are in the project already. Their files stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Making a Python {version} environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Map &amp;with its model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Map a small rectangle instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>Map a&amp;gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Map accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Map classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Map of c&amp;hange dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Map of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Map series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Map stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map the chosen dates of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Map time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map what the canvas shows on the shown date, with the samples as they are now, edits not saved included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Mapped areas by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Mapping {dates} dates together: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Mapping {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Maps are computed in a Python environment of their own, which is not there yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Maps one date of a small extent with the samples as they are now, to see what they are worth before the whole series is mapped. Only the labelled dates and the mapped one are used, so a migrated preview can differ a little from the map of the whole series. With a cache folder, what did not change since the last preview is not computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Maps the stack with a model that is there already, without samples. One that learnt from images of another sensor, year or place is adapted to this stack first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Maps what the canvas shows on the shown date, with the samples as they are now, edits not saved included. Relabel and press again: only what changed is computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask values that mean bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Mean confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean cross-validated accuracy on the samples (not a map accuracy), support vector machine only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Mean distance from the line (expected calibration error): {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Mean doubt of the maps (0 sure everywhere, 1 all classes equally likely)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Mean dynamic time warping distance between the spectra of the samples of two classes; the nearer, the darker. The threshold of a class is its distance to the nearest other class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean out-of-bag accuracy on the samples (not a map accuracy), random forest only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Mean squared error of hidden values, in variances of their bands (1: no better than the mean)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Measuring the image of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median: band by band. Mean: band by band, of radar that of linear power; the best for radar, which has no clouds. Medoid: the observation closest to the median of all bands, a spectrum that was really seen. Least cloudy: the first good pixel, images with the largest valid share first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Medoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Migrate samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Migrated and found samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/journey.py" />
      <source>Migrating samples to {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Migration of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Model folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>More parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Most draws of one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>Most often the memory was not enough: close other programs or work on a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Most probable sequence (hidden Markov chain)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class up; the first nine have the keys 1 to 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal (Quegan and Yu): detail from all dates of the stack, brightness from each date's own surroundings. Give one orbit only. To filter every date without joining any, let a period be 1 day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>N&amp;ote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>NDVI, NDMI, NDWI and NBR are normalised differences of two bands, (first - second) / (first + second). They are offered where the stack has both bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 12.6 (older cards and drivers)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 13.0 (driver 580 or newer)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Name a Python 3.11 or newer, or use the environment that the plugin sets up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name each once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Name fewer bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>Name fields such as class_2021-06-15 or c202106; the layer has: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Name one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Name or number of the band that holds the mask inside the images, for example SCL or QA_PIXEL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Name the Python in it: {python}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the bands that it was trained on, in their order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the classes that it was trained on, in the order of its outputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>Name the folder of the whole data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Ne&amp;xt unlabelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Neighbourhood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Network on image series (STCLN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on radar series (SL-GT2Net)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on time series (TSSCD)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks on patches, and the semantic FPN: train one for every date on its own samples, instead of one that knows the date. The published networks on patches always are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how far the weights are changed at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how often all samples are seen at most; training ends earlier when it gets no better on the places that are kept aside, but for STCLN, SL-GT2Net and the semantic FPN. 0 takes the published number, and fewer where there are many samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: samples that are seen before the weights are changed. 0 takes 64, fewer for series of images and for squares of images, and in the published variant the published number. Halved where memory runs out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>New class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of polygons…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>New stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Next date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>No dask scheduler answers at {address}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>No date has samples of two classes on valid pixels, so there is nothing to tell apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>No date is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>No date was found in the names or metadata of {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image has a band {band} to be used as mask; {file} has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>No image has all of the bands {bands}; {first} has {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>No image is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No image of its date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image overlaps the reference grid or extent ({first} does not).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>No image shows the class: the point stays unlabelled, with its note (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No images were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>No independent reference was given, so the accuracy of the maps is not known. To learn it, label places that were not used as samples and run “Assess accuracy”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>No layer is drawn by classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>No package index is known: QGIS's Python has no pip, and none is configured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>No part of the reference lies on a map of its date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No part of the reference {file} lies on the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>No period has a valid pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>No pixel has another class on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>No pixel of {dates} was labelled {name} in self-training: the network knows this class from the source alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>No place of the reference lies in a stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>No point has a class yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>No radar image is of the {orbit} orbit that ORBIT wants ({first} is not).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No reference label is left: all of them contradict another one of the same pixel and time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>No run is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>No runs in this project yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample belongs to a date of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>No sample can be judged: on no date at least two classes have {fewest} samples on valid pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>No sample has a label that the network could learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>No sample is doubtful.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample is left that can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample lies on a valid pixel of the image of its date ({dates}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample lies on a valid pixel on {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample of {file} lies inside the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>No sample of {file} lies on the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>No sample of {names} was added on {dates}: no other place is surely of this class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample of {name} was kept on {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>No two points are closer than this, in units of the coordinate system of the maps. 0: no limit. A distance that leaves out many pixels makes the estimates of accuracy approximate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>No two points are closer than this, nor a point and a sample, in units of the coordinate system of the maps. Left empty, five pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No usable images were found. {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No valid pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Nodata value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {date} can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {file} can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>None of the maps of {file} can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples has a valid value there. Show another date, or look at a pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples is of {date}. Show another date, or a time series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>None: quicker, and confidence is not calibrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Not all weights of {file} fit the network; these begin as in a new one: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Not at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Not drawn yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged: no valid pixel, or too few samples of its class on its date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Not labelled yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Nothing speaks against its label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Number of changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Number of composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Number of dated samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Number of dates compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose network taught itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose values are changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of dates with a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of doubtful samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Number of maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Number of pixels (10 m each) of a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of samples that were checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of training samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of trees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Number of weights that were trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Numbers in the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Numbers of the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Numbers or texts are accepted. Left empty, class_value is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>O&amp;pen audit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>O&amp;pen figures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>O&amp;pen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>OUTPUT_FOLDER is the folder of the map series {file}, which is never replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Occur, by colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Of a composite; empty for images of one day. Double-click to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Of a model that has a network for each date: which of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Of all strata together. 0: as many as TARGET_ERROR needs by the accuracies you expect; the job says how many before it draws.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of another sensor, year or place. It needs the bands of the model, whatever their names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Of bands VV, VH, HH and HV. They are always read in decibels; linear power is converted. Automatic: values below 0 are dB, on every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of semantic FPN: probabilities of labels and of maps are averaged over these enlargements, for example 2,2.5,3,3.5 (published) where the pixels of the target are coarser. Empty: as trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the Bayesian smoothing: how much the logit of a probability varies where the land is the same (its variance). Larger numbers smooth more. One number, or one for each class in the order of their values, separated by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes in the maps, {share} happened at that time (tolerance in dates: {tolerance}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes that happened, the maps show {share} (tolerance in dates: {tolerance}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the majority in time. An odd number. Dates count by position, however far apart they are. What lasts for less than half the window is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: a CSV file with a row for each class before and a column for each class after, and the probability of each transition within a year (0-1), that of staying on the diagonal; or the same in JSON, an object of each class before with a number for each class after. Empty cells are learnt from the maps. Without the file all are; the run writes them to transitions.csv, which can be edited and given here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: number of valid dates that a class stays at least once a pixel has changed into it. What is there on the first date may have begun before, and what is there on the last may go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: the same for all classes. Left empty, how often each class changes into each other one is learnt from the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: transitions that never happen from one valid date to the next, such as "built-up&gt;forest, water&gt;*": codes, names or values of classes; * is any class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of the pixels that the network gives a class, those that it is surest of. Published: 0.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that change in the maps, {share} changed in truth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that changed in truth, {share} change in the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Of the published variant. Threshold: samples stay that moved less than their class is away from the next one. Closest: the samples of each class that moved least stay, up to its share of the largest number, however far that is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Of the texts of the page; the files of figures and tables are the same in every language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On all dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On one date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On the date in the date field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>On the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>On {count} of {total} dates less than half of the pixels are valid: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} the network is sure of one class only, so it cannot teach itself: the model by statistics is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} what the network taught itself does not find more of the source's samples: the model by statistics is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from a summary of its dates (STCLN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from tiles, as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>One cloud-free image for each month, quarter or year; they become the stack that is worked with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>One map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>One mask raster a date, found by the date in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Only dates of stacks made with "Create image stack" can be corrected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only for images that do not say it themselves. Pixels with 0 in all bands always count as nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Only for one map whose reference has several dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Only for samples without a date field or value, and for a raster of labels without a date in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only needed if dates are not found in the file names: a regular expression with the named group "date", for example (?P&lt;date&gt;\d{8}); or groups "year", "month", "day", "doy".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Only samples that were &amp;dropped on some date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Only {pixels} pixels can be drawn, so there are {pixels} points and not {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Only {share} of the samples could be carried to other dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open &amp;folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Open audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Open chec&amp;k…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Open check of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Open figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open in the Processing &amp;dialog…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_choice.py" />
      <source>Open reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Open the page that tells what was made, and how.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Open the same job as a dialog of the Processing toolbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/layer_loader.py" />
      <source>Opening the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Adapt model" with this stack, the model and what is known of its training. What it makes becomes the model with which the stack is mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Pre-train model" with this stack. What it makes becomes the pre-trained network with which this method begins; that pays where labels are few.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Optimal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Or name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Otherwise samples with unknown labels are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Out-of-bag agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Output folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Outside the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Overall accuracy against the reference, pooled (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy and macro F1 by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Overall accuracy {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places on {dates} dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}: every pixel was compared with the reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Overall accuracy {value}; 95 % interval {low} to {high}, if the places were drawn at random and independently of each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy, estimated, with 95 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Overall accuracy, pooled (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/features.py" />
      <source>PATCH_SIZE (Neighbourhood) is {size}, but must be an odd number, so that the pixel lies in the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>PERIOD is {period}, which is not a period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Package &amp;index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Page (.html) that shows where samples were kept and dropped on the images, and why. All of an image is read to show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/help.py" />
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Percent of the area. Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Percentiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Pi&amp;xel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Picture of a reconstruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Picture of the pseudo labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Pixel {x}, {y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Pixels of one polygon or cluster are taken for independent draws, as DESIGN says: the intervals are too narrow if they are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Pixels that belong together, as those of a polygon, count as one observation. It is not said how the polygons were chosen; they are taken for a random sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Pixels with less backscatter in VV or HH are nodata, for example -25 for Sentinel-1 GRD images with noise along their edges (before March 2018). Calm water may be as dark. Left empty, only 0, NaN and nodata values are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Places are looked for on every so many rows and columns of pixels, where the image is flat: the smaller the distance, the more places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places are pixels; one that is drawn several times weighs as much more in training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Places of the dates in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Places that are labelled without looking at the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Please report it together with the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Plots need Matplotlib, which this QGIS does not have; the data can be saved as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Plugin and worker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Point {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Point {number} of {count} that wait for a label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Points (pixels) of each stratum: {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Points are being looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of a rare stratum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of each stratum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points or polygons, with a class or still without: nothing is suggested beside them, nor what looks like them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points to label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Points where the chosen map series is in doubt, each for as much doubtful land as possible, are added to the samples without a class. They can be undone. Training leaves them out until they are labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Points with the same value count as one observation, for example all points of a plot. Pixels of a polygon belong together anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Pooled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Positions of the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre&amp;view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre-&amp;train on this stack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Pre-train model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Pre-trained network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Press New to draw places at random, or open a file that was begun before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Press Pixel, then click in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Press Raster &gt; Time series land cover &gt; Set up environment, or run: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Press this key in the canvas to choose the class; move a class up to give it a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Press “Look at a pixel” and click in the canvas, or add samples to see the spectra of their classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Preview land cover map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Previous date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probabilities of the labels of the places found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Probabilities of transitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Probability of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probability of the label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Processing models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Producer's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Producer’s accuracy (95 % interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy: share of the reference of a class that the map shows. User’s accuracy: share of the map’s class that the reference confirms. A dash: there is nothing to compute it from; such figures are in no mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Proportional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Put the date into its name, for example truth_2021-06-15.tif, or give REFERENCE_DATE for a single raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Put the images back where the stack file expects them, or make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Puts the images of one place into one time series: finds their dates, bands, reflectance scale, nodata and masks, and writes a small stack file (STAC) that refers to them. The images are not copied and never changed. Give a folder (also unpacked Sentinel-2 .SAFE and Landsat Collection 2 folders as downloaded) or a list of files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Puts versions, paths and the ends of the last logs into the clipboard, for a report; nothing secret is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Python 3.11 was not found and could not be fetched: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Python environment of my &amp;own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Python of your environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Quality of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>RATIO needs VV and VH, or HH and HV, in dB or linear power, but the stack has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar border noise below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar orbit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Random forest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest and support vector machine: models that did not see them judge a fifth of the samples at a time, whole polygons and blocks of the image together. The figure is about samples like these, not about the map. Networks always keep blocks aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest: more trees are slower and a little better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Random seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Raster layers or files. Give these or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raster of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Raster of strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Raster of the strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Rasters of class values, in place of points or polygons: one a date with the date in its name, or one for one or all dates. 0 and nodata are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Re&amp;ference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Re&amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Re&amp;pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Read the pixel under the pointer as well, without a click.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Reading a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_reader.py" />
      <source>Reading a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reading a sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Reading crops: {count} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Reading image headers: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Reading places of {date}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Reading the candidates on {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reading the classes of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Reading the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Reading the images…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Reading the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading the samples of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/augmentsamples.py" />
      <source>Reading the samples {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading was cancelled. Choose again what to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Reading {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Recording the inputs: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Red, green and blue show {bands}, stretched on each date by itself; light grey is nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reference grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference points or polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reference rasters on other pixels than the maps are read with nearest neighbour: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Reference {reference}, map {map}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Reference ↓ Map →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Refinement: how often the accepted and the labelled samples occur, and how often they were drawn. A typical colour is within one standard deviation of the mean distance from the colour of the class, a rare one beyond two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reflectance scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Regions are polygons, and the samples are points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Relabel samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Relabel samples as the active class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Reliability of the confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Remove a class first, or merge some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>Remove class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove everything that this plugin has installed for you? This frees {size} GB; your images and results are not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Remove from the &amp;list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Remove it from the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Remove ol&amp;der ones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove older worker environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Remove one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Remove the chosen class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Remove the duplicates, or say when each is true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove the worker environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove the worker environments of other versions of this plugin? A QGIS profile that has such a version sets its own up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Rename classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Rename, remove, open, save or copy this run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Repeat the run of this series with the samples as they are now, and show what is different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Replace results of another run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Replaces classes that hardly any other date or pixel around them confirms, and writes the maps as a new series. Nodata stays nodata and has no vote. Where a majority keeps a class, so is its confidence; where it is replaced, the confidence is what the window says for the new class: the confidences of those that show it, divided by the number of all that have data. The most probable sequence and Bayesian smoothing work on the class probabilities if the series has them, else on class and confidence, and give new confidences, and probabilities if the series has them. Of equally frequent classes a pixel keeps its own; in a majority the published variant takes the smallest value. A majority gives no class probabilities, and changes between filtered maps have no probability. An interrupted run goes on at the first date that is not whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Report of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Residual network on patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Robust covariances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Rounds of self-training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Row {row} of the table of classes has no whole number in its field value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Rows: first date; columns: second date. Click a cell to see its places in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Rows: reference. Columns: map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Run "Detect changes" on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Run a job on the page Map, or open a series.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again: it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>Run it without --part, or each part of the area with an EXTENT of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>Run the job again and let it replace them (OVERWRITE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Run the same job again when the server answers: finished dates stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Runs are kept in the project. F2 renames a run, Delete takes it from the list; its files stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Runs of the page Map write one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>S&amp;how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>S&amp;uggest points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>SELF_TRAINING is {value}, but there are no samples of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SMOOTHNESS has {count} numbers, but the series has {classes} classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>SOURCE_STACK has no image of {dates}, on which the model was trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SPATIAL and TEMPORAL are both none, so that there is nothing to filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_FILTER is for radar, but the stack has no band VV, VH, HH or HV in dB or linear power (it has {bands}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_WINDOW is {window}, but the window needs a middle pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>STACK is missing: {file} sees bands scaled by their mean and spread, which a checkpoint does not tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN and SL-GT2Net: a class for every date gives a map of every date. Where classes hold for the whole series, as crops do for a season, take one class: with STCLN from a summary of all dates of the pixel; such a model maps one date, the last of those that are asked for. One class as published sees the other pixels of a tile too, and wants polygons or label rasters. The published variant always does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN and SL-GT2Net: a stack whose bands say by which mean and spread the network sees them scaled, best the one that is to be mapped. A checkpoint that knows classes needs it; for one that was only pre-trained the stack to train on tells it later, and a semantic FPN of three bands is taken to see bytes where no stack is given. Its bands are taken where BANDS is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN that was only pre-trained: stop if weights of its encoder are missing or do not fit, instead of naming them in a warning. Weights that know classes must always fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN, SL-GT2Net and the semantic FPN: the compact network is many times quicker and needs fewer samples; the published one learns more from very many. With a pre-trained network its size counts; the published variant always takes the published one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: days since the first of January of the first year, so that gaps and other years count as they are, or the numbers of the images. Automatic does as the pre-trained network, else days; the published variant takes numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: stop if weights of the pre-trained network do not fit, instead of naming them in a warning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: the model.json of a network that "Pre-train model" learnt from images without labels, that of a trained STCLN, or a checkpoint of its authors. Its size and its bands are taken. Semantic FPN: weights of a ResNet-18 or ResNet-50 as torchvision publishes them, learnt from red, green and blue. Left empty, the network begins with nothing learnt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: with very few samples a frozen encoder can be better, and training is quicker; else everything learns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>STRATA_OF={strata} needs at least two maps from FROM_DATE to TO_DATE, but there is {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds no stratum with an area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds {part}, which is not a stratum and its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS lacks these strata of the reference: {strata}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Same place and class twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Same place twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Sample file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date, without those found by augmentation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Samples for training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Samples hold this text in the field {field}: relabel them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Samples in a batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples labelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Samples of about the same confidence are taken together, each mark as large as there are samples. On the dashed line, confidence is the share told right; below it, the model is too sure of itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of all dates by what became of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Samples of the first date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the target, for the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of this class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision has this reason; with a date, on that date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision is of this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of {name} by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples on the image of {caption}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Samples that exist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Samples used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not; with a plus those found by augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Sampling design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Sampling design of the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as &amp;model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Save as &amp;new file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Save edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Save it as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>Save it with -v7, or with scipy.io.savemat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>Save it with real numbers, or make the stack without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Save the classes as a style of QGIS or as a CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>Save them in the coordinate system of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Say under "All options" where the stack file shall be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Say with DATE_PATTERN where the date stands, for example (?P&lt;date&gt;\d{{8}}), or remove these files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scales of the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scaling for the support vector machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Searched with all its subfolders. Give this or a list of images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Searched with all its subfolders; Sentinel-2 .SAFE and Landsat folders as downloaded are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Second image stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Second stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Second stack: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Select samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Self-training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Semantic FPN on single images (LoveCS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: maps are made of tiles of this width that overlap, each seen as a whole, at least 8, the semantic FPN at least 64. 0 takes 64, for the semantic FPN 256. With STCLN the time for a pixel grows with its square; take larger ones only with a GPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: they learn from square crops of this width that hold samples, at least 8, the semantic FPN at least 64. Time and memory grow with its square. 0 takes 32, for the semantic FPN 128 and in its published variant 512. SL-GT2Net was published with 224.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN: how many times enlarged a tile is seen when maps are made, separated by commas; the probabilities of several scales are averaged. Time and memory grow with the squares. 1 sees images as they are; 2,2.5,3,3.5 are published for images of a coarser sensor than that of the training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Sequential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Series of the page Map have one; others are opened with Open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Set ACTION to drop, or leave CLEANED empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>Set LABELS to per_date and VARIANT to best, or use "Train model" and "Map stack".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>Set LABELS to series for one class of the whole series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Set the coordinate system of the layer and save it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Set the coordinate system of the layer, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>Set the variable UV_DEFAULT_INDEX to the address of a package index, or install pip for QGIS's Python, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package anew if the environment is your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package if the environment is your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Set up environment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Set up the worker environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Set up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the code {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the value {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Share (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share changed by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of hidden pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of pixels that become labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Share of pixels with another class, all dates together (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Share of the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Share of the land that changes in a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Share of the map that was taken from the cache (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of the pixels of each date that are hidden from the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share of the pixels with a map, by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Share of the pixels with a map, by date; the others are hidden by clouds, or outside the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the pixels with data that the mask calls bad. Estimated from a reduced picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of the samples of the target that are found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the stack's area that can be used: with data and not masked. Estimated from a reduced picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Share of the valid pixels that show another class than on the first date. Errors of the maps are in it: two maps that are each wrong on a tenth of their pixels differ on up to a fifth without any change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Share of valid pixels that changed at least once (0-1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share told right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Shared out among the classes as in the labelled samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Shared out among the classes as in the labelled samples. A sample may be drawn several times: that is its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Shares of the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Shares of the area (%), estimated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Shares of the strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Sho&amp;w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Short-wave infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Shortest duration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Shortest stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Show on which date each pixel changed first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Show that date, or choose a layer with a date field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Shows one date of the stack in the canvas, with one stretch for all dates. It goes together with QGIS's Temporal Controller where that is switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Shows what is different between two map series of one place, for example before and after samples were added: of every date that both have, the class after where it is another one, and how many pixels and hectares went from which class to which. Classes are matched by code, then by name. Where one of the series has no data nothing is compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Show…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Si&amp;ze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Side of the surroundings whose mean brightness each date keeps; an odd number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Simple random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Simple random sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Simple random sample: every pixel had the same chance to be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Single dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Size of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Small steps of either sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Smallest transition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Smoothness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>Some radar images are in dB and others in linear power ({dates} differ from most); all are read in dB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Speckle filter (radar)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Speckle of all dates: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Spectra and time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Spectral d&amp;istance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Spectrum of the shown date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Stack &amp;file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Stack file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Stack of composites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Stack that tells the scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Standard error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Standard error of the overall accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Standardised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Start some, then run the job again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of self-training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of the optimiser in all rounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Still at it ({seconds} s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Strata of the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Strata of the reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Stratified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by another raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by other strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by other strata than the classes of the map: the strata count with their share of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by the classes of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by the classes of the map: the strata count with the share of the map's area that they cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified: points in every stratum of the maps (see STRATA_OF), so that rare classes or changes get enough of them. Simple random: every pixel with the same probability. Other strata: as stratified, with the strata of a raster of your own (STRATA).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Stratum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Suggest samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>Suggest the points again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Suggestions are points, and the samples are polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Support vector machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how much a sample on the wrong side costs. Larger values follow the samples more closely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how quickly the influence of a sample ends, for features as they are scaled. 0 takes 1 / (number of features x their variance).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: standardised features count alike, raw reflectances by their spread. Automatic standardises; in the published variant it takes raw reflectances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>Switch GATE off (VARIANT=best), or give an EXTENT with more vegetation, or a smaller CROP_SIZE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Switch GATE off, or name these bands of the stack B04 and B08, or red and nir.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Table of the pseudo labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tables (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Tables of the report (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Take a folder instead of these images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Take classes from a layer's style, a CSV, another project or other samples; samples keep their classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Take it out of the list, or unpack the data set whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Take the last label back (Backspace)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>The Landsat product {name} has no reflectance bands beside {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The Python environment {interpreter} lacks the package {package}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The Python program of an environment that you made yourself, 3.11 or newer. Empty: the plugin makes one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>The Python program of the environment; it is tried when you have chosen it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the settings of the plugin name does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the variable TLCM_PYTHON names does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The Sentinel-1 images {files} are as the satellite saw them: neither calibrated nor on a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>The Sentinel-2 product {folder} holds no band images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of the maps and the error of their areas: label a reference sample and assess with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The accuracy of these maps is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of these maps is not known: no independent reference was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of {count} of {total} dates, which have no reference: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The algorithms of this plugin are not registered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>The audit says for every sample and date why it was kept or dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The best one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>The canvas does not show the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The canvas shows {count} million pixels: zoom in for a quick preview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The certificate of the package server is not trusted: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>The changes of this series have not been detected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The chosen extent lies outside the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The class field holds {count} different values, but a map has room for {limit} classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>The class on all dates. If it changes, click the first image of the new class before you say it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>The class probabilities will take up to about {size} GB ({bands} bands on each of {dates} dates)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The classes in {file} cannot be used: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>The classes of samples and maps. Double-click a code, name or parent to change it, click a colour to choose another. The chosen row is the active class: new samples are of it. Keys 1 to 9 choose the first nine classes while a tool of this page is active in the canvas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The classifier that learns from the samples. The random forest is quick and needs nothing set; the networks on patches also see how pixels lie beside each other; the semantic FPN sees a whole square of an image; the networks on time series and on image series learn all dates of a place together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>The code {code} is already that of the class {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>The columns are value, code, name, colour and parent; export a scheme to see one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The command is in the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The compact one is some twenty times quicker; the published one pays with many crops on a GPU. The published variant always takes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The confidence of the maps should not be read as a probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>The confusion matrix has too many classes for a page; it is in the file of figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The connection to the package server broke off: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The coordinate system is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>The coordinate system of the maps does not count in metres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The coordinate system {crs} is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>The dask cluster at {address} has no workers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The date in the canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>The date of samples that have none, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>The date of the samples is not said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The date on which the samples were labelled, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>The date on which the samples were labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_input.py" />
      <source>The dates of the stack reach position {last}, more than the {period} that the network tells apart well: dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The dates of the stack. Double-click a day or a sensor, or press F2, to correct it; the corrections are written into a new stack file, or into this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The dates of {files} are not in their names and were taken from the metadata in the files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>The day of the images, or the first day of a composite. Double-click to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said how large the strata are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said in which stratum a place lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is {design}, which does not use {parameter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>The diagnostics are in the clipboard; paste them into your report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The disk is full: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>The disk of the folder has only {free} left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The edits of "{name}" cannot be saved: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The encoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The error of the areas: there is no estimate with an interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference. It holds only if the places of the reference were drawn at random from the whole area, which nobody said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} cannot be transformed to the coordinate system of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} lies outside the images ({bounds}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>The field {field} (CLUSTER_FIELD) is empty for {count} reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>The field {field} of {layer} holds numbers, and the code {code} is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>The figures do not say where their reference is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The figures say {count}: maps or reference have changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The file may be damaged or incomplete: get it again, or make the stack without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The file of figures to write (.json).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The file of the reference says that its design is {design}, which does not use {parameter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The files may be damaged or incomplete: get them again, or make the stack without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The first has: {first}. The second has: {second}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} already holds {names} of another run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} holds results of this plugin and is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>The folder {folder}, in which the project keeps how a date is shown, cannot be written to: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>The geometries of {source} are not of the kind that the samples layer holds ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The group of the class, if you use groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The image of {date} has no valid pixel at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>The image of {date} has the same values at all samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>The image of {date} is there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The image {file} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have no band in common: {first} has {bands}, {other} has {other_bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The images have no coordinate system, or do not say where in it they lie: {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_plot.py" />
      <source>The images have no data at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The images have no folder in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The images have no valid value at this pixel. Click at another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The images hold too few crops to keep some apart: the loss is that of the crops that the network learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold valid pixels for a single crop of {size} x {size} pixels, which is too few to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/copies.py" />
      <source>The images of these dates are copies of those of an earlier date (in brackets), so they can show no change: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The images of {date} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>The images of {stack} do not lie on the pixels of the maps of {series}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The images that the maps were made of: they tell which pixels look alike. Left empty, the class probabilities tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>The images {first} and {second} lie in different places and do not overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The interval of the overall accuracy is wide: more reference places would narrow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>The items of {file} have no band in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>The job asks for protocol {found}, this version of the plugin speaks {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The job failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job file {file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The job stopped because of a fault in the plugin: {fault}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job {algorithm} cannot be run in parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The label of the class in your data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>The labelled samples themselves were migrated; the published method augments them first (AUGMENT).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The labels of the reference are taken to hold on all dates: that nothing changes is assumed in all figures about transitions and changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The labels of these samples were not checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>The last day, {last}, is before the first, {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" cannot be edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples, "{name}", was removed from the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The logs of the last ten jobs are kept; those of jobs that failed always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The map of the extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>The map of {date} holds the value {value}, which is not one of its classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The map series is being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>The map series {file} lacks {count} of its {total} rasters, for example {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The map whose classes are the strata; left empty, the last one. In the other designs, points are drawn where this map has data; left empty, where any map has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The mapped area counts pixels, with the errors of the map in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The mapped area counts pixels, with the errors of the map in it. The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}. Report the estimated areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>The maps are being made again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>The maps are made without the image of {date}: {problem} To use it, mend it and run the job again with OVERWRITE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>The maps could not be compared with the reference: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps do not know these classes of the reference: {names}. Places of these classes are counted as errors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>The maps have no data at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps have the dates {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The maps of these dates show pixels that could not be drawn, as the map that the sample was drawn from has no data there: {dates}. The estimates and the areas in hectares are of the others, {percent} % of the map or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} are sure everywhere, so that no label would help more than another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} do not say how sure they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>The maps show {count} classes here on {dates} dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with points or polygons whose classes are taken for true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with reference rasters, pixel by pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The matrix has too many classes for a page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>The memory of {device} does not suffice for whole batches: they are computed in parts, which takes longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The method {method} maps all dates together, so the job cannot be run in parts of dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The model does not know these classes of {name}, which are left out: {classes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The model gives one class for all dates of the stack together: there is one map, that of {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model has a part of its own for its second stack, which is not in this file: export it from the folder {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model is adapted: its weights know the values of the stack that it was trained on, and what makes the values of {dates} such (tlcm:input_map in model.json) is not in this file. To map these dates elsewhere, hand on the folder {folder} instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The model is {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model needs bands that the stack does not have: {missing}. The stack has {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>The model was trained on two stacks, but {name} is missing: the one with the bands {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} is adapted already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>The model {folder} is no STCLN, so a training of STCLN cannot begin with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model {folder} is no network ({method}), so it has no state dict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} is only pre-trained: it knows no classes yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model {folder} lacks its weights: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} was trained on two stacks, which cannot be adapted together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was trained with the method {method}, which this version of the plugin does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was written by a newer version of the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The model.json, which PRETRAINED of "Train model" takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The name of the class in maps and reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The name of the reference raster {file} holds no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The names or metadata of the radar images of {dates} say another unit than their values tell (dB goes below 0, linear power does not); the values count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The network cannot be trained: its loss is no number any more in the first epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>The network cannot teach itself the target: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The network that is pre-trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The network that the weights belong to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The next point without a class (Page Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The numbers of the reference are taken as values of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The operating system refused a file operation: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package index does not have a package that is needed: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server cannot be reached: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server refuses access: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} in {interpreter} does not load: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} {found} in {interpreter} is too old; the worker needs {needed} or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need Linux with glibc 2.28 or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need macOS 14 or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>The page Map now maps with the adapted model {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The page to write (.html).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The part of the maps from which no place was drawn, up to {percent} of a date: accuracy and areas are of the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The part to map, best that of the canvas. Left empty, the whole stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show all pixels of an area of {width} x {height}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show every {step}th pixel of an area of {width} x {height}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel has no value on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel is masked on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The pixels of {before} and {after} do not lie on each other, so that the maps cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The point before this one (Page Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The pre-trained network is for the first stack; that of the second one begins with nothing learnt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The processor lacks instructions that a package needs; use a Python environment of your own that was built for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The project has no raster layers from files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy cannot be reached or refuses: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy wants a user name and a password: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The published weights: a file that torch.save(model.state_dict(), ...) wrote, or safetensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>The radar images mix two orbits that see the ground from opposite sides, ascending ({ascending}) and descending ({descending}): make one stack of each with ORBIT, or say that you want both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be in dB, but no value is below 0, as in linear power: set the radar units to linear or automatic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be linear, but hold negative values as only dB has; these pixels count as nodata: set the radar units to dB or automatic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The raster of strata has no values where the maps have data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The raster of strata {file} holds no strata where the maps are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} does not hold classes: it has values with decimals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} has no coordinate system and another size than the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds more than {limit} different values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds no classes where the images are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The reference grid {file} has no coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has a field with strata, but nobody said how large they are: they are not used. If some of them hold more places than their area would give them, the figures are wrong; give STRATUM_WEIGHTS or STRATA, or choose DESIGN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has no place of these classes of the maps: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference is given as rasters, for which {parameter} is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference rasters cover a part of the maps, which is no random sample: intervals and areas cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference rasters hold no classes where the maps are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true between two days, but the layer has no fields that say from when to when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true on the dates in a field, but it has no dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference {file} holds more than {limit} different values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>The region ends at this many pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The report of the run, or an assessment of its maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The results need about {needed} GB in {folder}, but only {free} GB are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The rows are being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The same pixels are compared on several dates: intervals of all dates together cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The same seed and the same inputs give the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, by the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>The samples cannot be transformed from {crs} to the coordinate system of the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/previewmap.py" />
      <source>The samples did not change: their model is used again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The samples have no class field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The samples keep the earlier names of their classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/augmenting.py" />
      <source>The samples of {date} were not augmented. {problem} {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>The second stack ({name}) cannot be used: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The second stack has no image within {days} days of {dates}; the labels of these dates are taken for its nearest one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates, so that the filtered one has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates; their maps are taken to be {percent} % sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has no confidence, so that of the changes is not written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>The series has: {classes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>The series.json of a finished run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the first run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The series.json of the maps. Give this or one map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the second run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The series.json that "Map stack" wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The series.json that "Map stack" wrote. With class probabilities (PROBABILITIES) doubt is known best, else confidence tells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>The set-up fetches about {download} MB and takes {disk} GB in {folder}. Nothing is installed into QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The share of the area of each stratum, for example 1=0.4,2=0.6 or a=40%,b=60%; numbers above 1 are areas or pixel counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>The stack does not say whether {bands} is in dB or linear power, so it is combined as it is stored: make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The stack file (stack.json) that "Create image stack" wrote, any other STAC item collection, or a folder of images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack file names no image for {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>The stack file to write (.json).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The stack has a single date ({date}), and pre-training learns how dates follow each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack has band {band}, but no image of {date} ({files}) has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has images of other dates, to which the model is not adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>The stack has no band near {wavelengths} µm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has no bands of these names, which the model takes: {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>The stack has: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The stack is being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The stack that the model was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The stack.json of a time series of images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>The strata are: {strata}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The strata cover {percent} % of the maps. The estimates and the areas in hectares are of this part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The strata cover {percent} % of the pixels of the maps: the sample stands for this part only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The stratum {name} has only {pixels} pixels: all of them are in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The stratum {stratum} has no area, but {count} places of the reference lie in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C, or set SVM_SCALING to standardised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>The table has too many classes for a page; it is among the tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>The table of classes lacks {labels}, found in the field {field}; classes were added for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The table tlcm_strata of the reference holds no stratum with an area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The tables of single classes and dates are too large for a page; the audit layer has every line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The target has nothing like the bands {missing}: the model is trained again on {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The target stack has nothing like these bands of the model: {missing}. It has {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>The temporary copy of the samples {file} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended because its loss was no number any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended early because it got no better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The training stopped in epoch {epoch} because its loss was no number any more; the weights of epoch {kept} are kept. Lower LEARNING_RATE if its accuracy does not suffice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>The training takes {count} of {total} samples, about as many of every class: more images would not fit into the memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_training.py" />
      <source>The training takes {count} of {total} samples: those in {squares} squares around places, about as many of every class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The two dates between which the class may have changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The valid pixels of {date} are nearly all the same, so that their statistics say nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The values of the stack are about {ratio} times those that the model was trained on: they have another scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times larger than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times smaller than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>The vegetation gate leaves {found} of {drawn} crops to learn from: the others are never vegetated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The weights of STRATUM_WEIGHTS add up to {sum}, not to {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The wheel folder {folder} that the settings of the plugin name is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>The whole way from a few samples of one date to a land cover map of every date: migrates the samples, trains, maps, detects changes and writes a report. A date with too few samples of its own, because clouds hide it, is mapped with the model of the nearest date, and the report says so. With an independent reference the report gives map accuracies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The worker environment could not be set up. The last lines of the log are:
{log}
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The worker environment is ready: {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The worker environment needs 64-bit Windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The worker environment of this plugin (Python with PyTorch) is not set up yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process ended with exit code {code} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process was ended by signal {signal} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>The worker's Python {interpreter} cannot be started: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The {count} least credible ones are listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>There are more than {limit} different strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>There are no images yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>There are no images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: maps of these dates cannot show them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: the network knows them from other dates only and may miss them there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>There are no samples of {source}, so that the network of {target} cannot teach itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There are no samples yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>There are too few samples to keep places aside: the network was trained for all epochs, and nothing is known of its agreement with other places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>There are too few samples to train a network: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>There are {limit} classes, and a map has room for no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>There is a file for cleaned samples (CLEANED), but ACTION is list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no PyTorch for this processor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no active class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>There is no algorithm {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no current PyTorch for Macs with Intel processors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>There is no file {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no folder for the results yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>There is no image in what was dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no layer of samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>There is no map of the date of the reference, {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>There is no map of the date of {file}; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>There is no map of {date}: {problem} Run the job again when the image is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no map series yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>There is no map series {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>There is no model yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>There is no package for this system: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is no pixel to draw: the maps have no data where points may lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>There is no preview with a trained model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>There is no rectangle yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>There is no reference sample yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>There is no row that can be imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>There is no sample here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no stack yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>There is no valid pixel on {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>There is no worker environment for {system} on {machine} processors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>There is not enough memory for this job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is one stratum only, {name}: the sample is a simple random one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>These can: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>These maps cannot be opened: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>These samples have no date field and belong to {own}, but {shown} is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold no place of the reference: {strata} ({share} % of the area). The estimates and the areas in hectares are of the other strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold one place of the reference only: {strata}. Their intervals rest on the other strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were listed, and used all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This Python is too old for the worker: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>This date has no mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model is adapted already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model learnt from two stacks; such models cannot be adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>This network cannot be trained on {device} so that the same training gives the same weights again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This operating system is too old for the packages: {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>This place has no coordinates in the coordinate system of the layer "{name}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>This plugin only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>This reference allows no estimates for the whole area; the notes say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has made a model and no maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has no results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>This series has no audit of its samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>This series has no report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>This series is of no run of this project that can be repeated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>This table has no geometries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>This version of the plugin needs a worker environment (Python with PyTorch) of its own; there is only an older one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date the samples came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Those that the model was trained on. Networks teach themselves with them; and where the target lacks some of its bands, the model is trained again without these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Tick one at least.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Time series land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of {count} samples on {places} places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tolerance of dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Too few of the places that were kept aside hold their class, so changes will have no probability (probability.tif).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Train model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>Train the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Training again, with the samples that were kept aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Training on the samples of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Training on the second stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Training samples lie at {count} of {total} places of the reference: there the maps look better than they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Trains a classifier on dated samples: a random forest or a support vector machine for each date, or a network for all of them. Samples without a date train on the date given. A date gets no model if its samples are all of one class or its image has the same values at all of them, or if less than a tenth of it is clear and some class has fewer than five samples there; it is then mapped with the model of the nearest date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Transitions from {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions that cover less are one stratum together, since each stratum needs points of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>True colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>True land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again later; if it stays so, ask who runs your package server: it changes files, or something on the way does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again; if it stays so, please report it with the copied diagnostics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Turns published weights of a network into a model folder that maps stacks: a PyTorch checkpoint that holds a state dict (TSSCD, the ResNet of T-LCM, STCLN, SL-GT2Net, the semantic FPN of LoveCS), or safetensors. A pre-training of STCLN, or its encoder alone, becomes a model folder for PRETRAINED of "Train model". The sizes of the network are read off the weights; bands and classes, of which only a checkpoint of "Export model" says something, are given here. A file that holds more than tensors is refused, because it could run any program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Turns sample files of published systems into dated samples: the text lines label,row,col of T-LCM, or the arrays (N, 13, T) of TSSCD (NumPy .npy: ten bands, class, longitude, latitude).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Two classes at one place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Two labels at one place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Two labels at one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Two reference rasters are of the date {date}: {first} and {second}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type another code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one, for example a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Unlike all other samples of its class ({label}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Unlike its class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Unlike the training samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Unpack all its files into one folder, or remove the metadata file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Unpack the data set whole, and name its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>Unpack the data set whole, and name the folder that holds data16, tileids and classes.txt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Until when a row is true; empty values are no limit. Left empty, valid_to is used where the layer has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Update it there, or use the environment that the plugin sets up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Update the plugin, or make the stack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin, or train a model with one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Use &amp;layers of the project…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Use a server that answers range requests, or download the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Use the same version of the plugin for both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Use this folder &amp;alone, without internet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Used, and carried to other dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>User's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>User's accuracy: the share of a class in the map that is right. Producer's accuracy: the share of a class in the reference that the map shows. F1: their harmonic mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>User's or producer's accuracy may be below one half for {count} of {total} classes: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>User’s accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>User’s accuracy (95 % interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Valid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Variant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Vegetation cannot be told (GATE, VARIANT=paper) without a red and a near-infrared band; the stack has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Versions and inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>Wait for its end or cancel it (look for other QGIS windows, too), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Warnings of the run, which are listed below: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Wavelength (nm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Weighted F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>What gives the images of the target the statistics of those that the model was trained on. Best: on each date the way, or none, with which the classes have about the shares that they have on the source; that needs about the same land cover in both. Means: mean and spread of each band. Percentiles: median and middle 80 %, where clouds were missed. Covariances: how bands vary together as well; robust: from the nine tenths of the pixels that are most alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What speaks against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>What stays as it was pre-trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>What the canvas shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>What the model says of samples it has not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>What the network is told of a date: the day, counted from the 1st of January of the first year, or its number in the series, as the published variant always does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What the number of points is computed for where COUNT is 0. The 95 % interval is about twice as wide to each side: 0.02 gives ± 0.04.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>What the values of the stack are multiplied with, so that they are as those it was trained on: 10000 where the stack gives reflectance of 0-1 and the network takes stored values of Sentinel-2, 1 where both are the same. Left empty: what the checkpoint says, else 10000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>What was asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What was not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What you expect of the maps, for the number of points and for the optimal allocation: one number (0.85), or user's accuracies by the code or name of a stratum with a number for all others, as forest=0.95,wheat=0.7,0.85. A transition is named as wheat&gt;maize.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>What {file} says of its bands and classes is damaged or belongs to another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>When it changed (tolerance in dates: {count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take one date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take {count} dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>When the reference is true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Where networks and distances are computed. Automatic takes a CUDA or Apple GPU where there is one, else the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Where to label next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Whether a place changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether changes are found: no place of the reference changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether samples are mislabelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the images lie where they should, and whether the classes suit the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the land cover changed: the labels of the reference are taken to hold on all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the reference is independent of the training samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Which build of PyTorch is fetched. A graphics card speeds networks up; random forest and support vector machine do not need one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Which image augmentation looks at on a date to which samples migrated. The published code takes the one they came from, by mistake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Which steps of brightness from pixel to pixel count as flat: small ones of either sign, all darker ones and small brighter ones, or those of the published code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>While this is pressed, a click in the canvas reads the pixel there from all dates of the stack. Compare its curve with those of the classes before you label it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Whole numbers, on any grid; 0 and nodata are left out. For the design with another raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Whole stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Whole workflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Width and height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Width and height of the images in pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width and height of the squares that are cut out of the images. A crop takes at most 60 of the dates, one wider than 46 pixels fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width of a crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of a tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the square around a pixel. An odd number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of the square whose mean spectrum describes a pixel together with the pixel itself, for random forest, support vector machine and the network on time series; 1 uses the pixel alone. An odd number. The published variant always takes the mean of 7 x 7 pixels alone, and its network on time series the pixel alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Width of the square whose mean spectrum describes a place. An odd number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Window of the speckle filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>With a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Without it, an output that comes from other inputs or parameters is never touched; an interrupted run of the same job goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Without map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Work on this part of the images only. Left empty, the whole stack is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Worker environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>Write YYYY-MM-DD or YYYY-MM, for example 2021-06-15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Write YYYY-MM-DD there, for example 2021-06-15, save the layer and open the reference again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write YYYY-MM-DD, for example 2021-06-15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write a day from {first} to today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Write a job as docs/jobs.md describes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Write a name on each line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write class probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write each as "from&gt;to" and separate them by commas; * stands for any class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write each stratum once with its share of the area, for example 1=0.4,2=0.6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write either values (0,1,3) or bits (bit3,bit4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Write for example (?P&lt;date&gt;\d{{8}}), or groups year, month, day or doy, or groups start and stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Write for example _(?P&lt;band&gt;B\d+)_.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>Write month, quarter, year, or a number of days such as 10 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write numbers from 0 to 1, or leave the cell empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write one number, as 0.85, or a list, as forest=0.95,0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrected stack file beside this one and go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrections into the stack file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Write the edits into the file of the samples and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write the stratum before its number, as forest=0.95,0.85.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Write three whole numbers a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write uncertainty layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write values (0,1,3,8-11) or bits (bit3,bit4).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Write xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write, for example, 1=0.4,2=0.6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Writes a land cover map and its confidence for every date of the stack. Nodata and masked pixels stay nodata. An interrupted run goes on at the first date that is not whole; with a method that maps all dates together (tsscd, stcln, slgt2), at the first block. A network with one class for the whole series maps one date, the last of DATES.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Writes a made-up Sentinel-2-like image series with seasons, haze, mixed pixels and permanent land cover changes, labelled points of the first date, and the true land cover of every date. Use it to learn the plugin and to check an installation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Writes the weights of a network as a state dict with the published keys, for the code of its authors or any other PyTorch program. The file also says which bands, classes and scaling the network has: other programs pass over it, "Import model" makes the same model of it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Writing the classes into {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Writing the maps from {first} to {last}: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/acatama.py" />
      <source>Writing the strata: block {block} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Writing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Zoom to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of numbers between {minimum} and {maximum}, separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>a model for each date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>active learning,uncertainty,training data,labels,sampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent (xmin, ymin, xmax, ymax, CRS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent with a width and a height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>ascending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>bilinear, or average of finer pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>cannot be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>change detection,transition,from-to,date of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>checkpoint,weights,pretrained,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>checkpoint,weights,pytorch,safetensors,state dict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>classification,land cover,preview,try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>classification,predict,land cover,time series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>clouds hide parts of some dates, so that the sums differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>cloudy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>dB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>difference,comparison,from-to,before,after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>dropped as changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>dtw,transfer,training data,t-lcm,labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>estimated, with 95 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>example,test,synthetic,sentinel-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>found by augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>it has fewer bands than the stack file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>kappa {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>labelled on the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>land cover,classification,time series,workflow,t-lcm,change detection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>less came than was asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>less so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>majority,mode,smoothing,post-processing,noise,salt and pepper,time series,hidden markov,viterbi,bayes,transitions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>mean F1 {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>median,mean,medoid,mosaic,cloud free,monthly,radar,speckle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>no change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>no valid pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>not labelled yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>not used for another reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>one model for all dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one of {values}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>or &amp;layer of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>places kept aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>quality,label errors,mislabelled,outliers,confident learning,cleanlab,training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>random forest,support vector machine,svm,neural network,deep learning,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,segmentation,radar,sar,classification,supervised,machine learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>rare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>rows: first date, columns: last date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>sample size,sampling design,stratified random sampling,reference,validation,olofsson,cochran,acatama</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>self-supervised,masked,reconstruction,unlabelled,deep learning,neural network,stcln,transformer,foundation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>stac,time series,sentinel-1,sentinel-2,landsat,planet,modis,radar,collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>t-lcm,tsscd,npy,text,convert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>that of pip and uv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>the path of a file or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>training data,t-lcm,svm,more samples,semi-supervised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>training samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>transfer,domain adaptation,sensor,landsat,sentinel-2,histogram,moments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>true or false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>typical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>validation,confusion matrix,kappa,overall accuracy,f1,area estimation,confidence interval,olofsson,stehman</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{agreement} of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{algorithm} has no parameter {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{area} ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: left out because not every image has them ({file}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: not used because they do not measure the ground; name them in BANDS to use them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{bands}: pixels of {size} are resampled to {target} ({how}; masks: nearest).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{band} has a median of {value} dB on {dates}, which no ground has: the images may be uncalibrated (digital numbers), or lack their scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} have no date in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} show different places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{columns} x {rows} pixels of {width} x {height}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{count} ({first} to {last})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} HDF or NetCDF files ({first}, ...) are left out: export their bands as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} cannot be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared on {dates} dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} dates ({first} to {last}), {bands}; it counts {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} dates have images without a mask ({first}, ...).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} dates have several images of the same ground ({date}: {names}); where more than one is valid, the first by its name counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} dates, bands {bands}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{count} doubtful samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{count} drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithm.py" />
      <source>{count} features of {name} have no geometry and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} files, {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>{count} good samples were left out, at most {most} a date being allowed (MAX_SAMPLES).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images ({first}, ...) are shifted by part of a pixel to the reference grid ({how}; masks: nearest).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} images ({first}, ...) lie outside the reference grid or extent and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images are left out because they lack one of the polarisations {bands}: {names}. Name fewer BANDS to keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images in another coordinate system ({first}, ...) are reprojected to the reference grid ({how}; masks: nearest).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images of another kind are left out because they lack the bands of the others: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} images: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} inputs with their hashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} layers cannot be opened: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} maps, {first} to {last}; classes: {classes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} masks ({first}, ...) fit no image by date and place and are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} more are in run.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} more were never dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} of {all} labelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} of {dates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} of {total} ({first} to {last})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because their field {field} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they are neither points nor polygons with finite coordinates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they lie outside the images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date, and are dropped; see {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date; see {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples are not judged: no valid pixel, or fewer than {fewest} samples of their class on their date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{count} of {total} samples lie outside of the images and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd, and are dropped; see {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{count} of {total} samples look mislabelled or odd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd; see {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} of {total} samples were left out because the image of their date has no valid pixel there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} on {dates} dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>{count} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} packed products ({first}, ...) are left out: unpack them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>{count} periods have no valid pixel and so no composite: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{count} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>{count} pixels. Press Enter or click into the region to take it, Esc to leave it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} places are left out because their class changes, and the network gives one class to the whole series (LABELS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>{count} points wait for a label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>{count} points were asked for, but only {found} doubtful pixels are far enough from each other and from the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{count} radar dates have hardly any valid pixel where they were looked at: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images do not say their orbit and are taken as {orbit}: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images that are not of the {orbit} orbit are left out: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference labels end before they begin and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were left out because another label of the same pixel and time says another class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were merged with another one of the same pixel, time and class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels are of dates without a map and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels have no date and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie in no stratum; they are in no estimate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie where the maps have no data; they are in no figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no class and are left out: {rows}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no date of the form YYYY-MM-DD and are left out: {rows}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no usable coordinates and are left out: {rows}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples are of dates that the stack does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>{count} samples have no date, and the stack has {dates} dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of all dates and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of their date and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples lie outside of the images: check the coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{count} samples were imported; save the layer to keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were left out because samples of different classes lie in the same pixel on the same date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} samples were left out because the stack has no image of their date ({dates}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were merged with another sample of the same class in the same pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} samples, {dropped} of them dropped on some date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{count} smaller transitions are in the tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} without a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{date} (labelled)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{date} (migrated)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} cannot be the date of an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>{date} has only {count} valid pixels where it was looked at, too few to tell its statistics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>{date} image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{date} is not within the time of this reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} is taken by another date of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} lead of the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{date} of {file} has no band {band}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{date} preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} unlike the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{date}: overall accuracy {value}, {count} compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{date}: {used} used, {unused} not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} cannot be opened as a layer or table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>{file} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as a NumPy array.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} cannot be read as a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} cannot be read as a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} cannot be read as a vector layer: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/tasks.py" />
      <source>{file} cannot be read or written: {reason}. Check that it is there and what you may do with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: its server sends whole files only, and images are not downloaded whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not answer, or breaks off ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not have it (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server is busy or broken (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server refuses access (HTTP {status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be replaced: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} cannot be transformed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_exports.py" />
      <source>{file} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: a name in it has {length} bytes, and file systems allow {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: the disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} bands, the series has {expected} classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} pixels, the series has {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>{file} does not fit the model.json of its model: it was made for other bands or classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} does not hold classes: its values are not whole numbers from 0 to {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the date of acquisition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the reflectance scale (quantification value and offsets).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} does not say which layer holds the samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} exists already and comes from another run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives a probability to the transition from {source} to {target}, which FORBIDDEN_TRANSITIONS forbids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives probabilities from {source} that sum to {total}, not to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives the transition from {source} to {target} twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives {value} for the transition from {source} to {target}, which is no probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has classes that are no whole numbers; they must stand in the last row but two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} has no band {band} any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>{file} has no coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{file} has no date {date} any more: another program has changed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} has no grid: its images are not georeferenced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} has no layer {layer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{file} has no table of classes ({table}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} has no table of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} has the corrected dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has the shape {shape}, but samples of TSSCD have (N, 13, T).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} has version {found}, this release of the plugin knows {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has {count} dates, but the stack has {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it has {unexpected} besides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing} and has {unexpected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: {key} has the shape {shape}, not {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} holds longitude and latitude, but the coordinate system of the images has no place on earth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds more than tensors ({what}) and is not opened, because such a file could run any program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>{file} holds no accuracies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} holds no classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>{file} holds no encoder of STCLN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} holds no images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>{file} holds no items.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} holds no layer or table that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} holds no points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} holds no weights of a ResNet-18 or ResNet-50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{file} holds values that are no plain numbers ({types}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds weights that are no finite numbers: {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>{file} holds {count} points that were labelled; they would be lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} holds {date} twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} holds {total} labelled pixels; {count} of them were drawn, at most {most} of a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is an input of this run and would be replaced by its results in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is damaged ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} is damaged: it does not say what the training samples looked like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/files.py" />
      <source>{file} is damaged: it holds no network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/random_forest.py" />
      <source>{file} is damaged: it holds no random forest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/svm.py" />
      <source>{file} is damaged: it holds no support vector machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} is missing ({count} images of the stack are).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is named for two results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is no audit of samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>{file} is no check of samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} is no checkpoint: it holds no state dict, that is no named tensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} is no reference sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} is no table of classes: its first line must name the columns, among them code or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} is no table of transitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>{file} is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} is not a map series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is not a stack file (a STAC item collection).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>{file} is not georeferenced: it says no coordinate system or no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>{file} is open in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} is replaced by one with the corrected dates. The images stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{file} is there already. It is replaced by a new one; the images stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>{file} lacks {entry}, which is needed for the reflectance scale or the date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} lies on other pixels than the images: each of these takes the nearest value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists what the data set does not hold in this part: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} names the coordinate system {crs}, which is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} names {name}, which is no class of the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>{file} shows another place than the first stack: they do not overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>{file} was changed while the job ran, so that results may be of both versions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from red, green and blue, and the stack does not say which of its bands these are: {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from {count} bands, and the network sees {channels} channels of this stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on the bands {bands}, but the stack has {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on {count} bands, but the stack has {number}: {present}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>{file} was saved by MATLAB as version 7.3, which is not read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} was written by a newer version of the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is damaged: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is missing or may not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file}, the map of {date}, cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>{file}, the raster of {date}, cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is before {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is not a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} ({a} % on {date}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{first} and {second} begin on the same day ({date}), but one covers more days than the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{first} and {second} have other pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} or {second} ({a} against {b} % on {date}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{first} to {last}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{first} to {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>{folder} has {free} GB of free space; the worker environment takes {needed} GB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>{folder} holds no patch of PASTIS in the folds {folds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>{folder} holds none of the tiles that {file} names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>{folder} is not a model folder: it holds no readable model.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>{found} of {drawn} crops are vegetated (NDVI above {ndvi} on more than {share} % of the crop at some date), so the vegetation gate leaves nothing to hide and to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{image}, the image of {date}, is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>{kinds} files ({patterns})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>{method} does not teach itself: the model is adapted by the statistics of the images alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>{method} does not use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>{method} now begins with the pre-trained network {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{method} takes minutes to learn, so there is no preview with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {count} dates from {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{name} (new class)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (producer's accuracy {value})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (user's accuracy {value})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) does not say its coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is not an extent: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is {file}, whose name does not end in {extensions}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>{name} ({label}) is {size}, but must be an odd number, so that as many lie on either side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, but must lie between {minimum} and {maximum}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, which is not {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}): {file} cannot be opened as points or polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_chart.py" />
      <source>{name} ({used} of {count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>{name} by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} has no coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has no samples yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has too few samples ({count}): add some until there are {few}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>{name} has {count} samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.py" />
      <source>{name} has {count} samples. What shall become of them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} holds no points or polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} holds {part}, which is no share between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} holds {text}, but the stack has no image of this date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>{name} holds {text}, which is not a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>{name} is given, but METHOD is {method}, which sees each date by itself and takes one stack only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>{name} is given, but the model was trained on one stack only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} is {text}, which names several dates of the stack: {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{name} is {text}, which names {count} maps of the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} is {value}, which gives two numbers for all strata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} names {unknown}, which is no stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} would replace {file}, which is the input {input}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>{name} {pattern} is not a regular expression: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{name}, again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name}: the layer "{layer}" ({provider}) is not a raster file or URL that GDAL reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{name}: {count} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} is {given}, but {file} was exported from a model with {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{parameter} is {name}, but the layer has no such field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {names} twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {wanted} bands, but {file} takes {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{parent} has no field {field} ({name}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>{path} is a folder, not a Python.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{problem} Nor can {count} more images be read: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_tables.py" />
      <source>{share} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{share} % of the doubt looks like this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{share} % of the pixels have another class on {date}, most: {before} → {after} {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>{share} of the compared land changed its class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{shown} of {count} dates are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{shown} of {count} dates are shown; the file of figures and the tables have all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>{size} GB are free again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>{source} does not hold a job in JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{text} is not a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} as your last run with this method went, {memory} of memory and up to {disk} on disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} on two cores without a GPU, {memory} of memory and up to {disk} on disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>{title}: user's accuracy {users}, producer's accuracy {producers}, F1 {f1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} comparisons agree with the reference; an interval cannot be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} pixels agree with the reference rasters. How the reference was drawn is not known, so there is no interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>简体中文</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
