<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="zh-Hans">
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
      <translation> 像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>"Best" is the default; "paper" follows the published method to the letter, for comparison.</source>
      <translation>默认为“最佳”；“按已发表方法”严格遵循已发表的方法以供比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>"Best" is the default; "paper" trains as published: 5,000 steps in three rounds, a tenth of the pixels, values that are not matched unless MATCHING names a way.</source>
      <translation>“最佳”为默认；“paper”按论文训练：三轮共 5,000 步，取十分之一的像元，除非 MATCHING 指定了方法，否则不匹配数值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>"{layer}" is in no file. Save it as GeoPackage, then correct the command in the clipboard.</source>
      <translation>“{layer}”不在文件中。请先保存为 GeoPackage，再更正剪贴板中的命令。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>% of the pixels</source>
      <translation>% 的像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>&amp;Adapt</source>
      <translation>适配(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Adapt a model to this stack…</source>
      <translation>将模型适配到此堆栈(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;All options…</source>
      <translation>所有选项(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Assess accuracy…</source>
      <translation>精度评价(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Band or index</source>
      <translation>波段或指数(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Class</source>
      <translation>类别(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Colours</source>
      <translation>颜色(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Compute on</source>
      <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Create stack</source>
      <translation>创建堆栈(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Date</source>
      <translation>日期(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Date of the samples</source>
      <translation>样本日期(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Delete them</source>
      <translation>删除它们(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Discard</source>
      <translation>放弃(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Environment that the plugin makes (recommended)</source>
      <translation>由插件建立的环境（推荐）(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Folder of the results</source>
      <translation>结果文件夹(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>&amp;Follow the pointer</source>
      <translation>跟随指针(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Go on</source>
      <translation>继续(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;Go on when a point has its class</source>
      <translation>点有类别后自动转到下一个(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Import</source>
      <translation>导入(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>&amp;Import {count} samples</source>
      <translation>导入 {count} 个样本(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Import…</source>
      <translation>导入(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Keep the logs of jobs that went well</source>
      <translation>保留成功作业的日志(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Keep them, and the class with them</source>
      <translation>保留样本及类别(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>&amp;Layer</source>
      <translation>图层(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>&amp;Load results</source>
      <translation>加载结果(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Map series</source>
      <translation>地图序列(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Method</source>
      <translation>方法(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Method of previews</source>
      <translation>预览方法(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Nearest sample</source>
      <translation>最近的样本(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>&amp;New…</source>
      <translation>新建(&amp;N)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Open in canvas</source>
      <translation>在画布中打开(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Problem…</source>
      <translation>问题(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Python in it</source>
      <translation>其中的 Python(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Python of your own</source>
      <translation>自有 Python(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>&amp;Reason</source>
      <translation>原因(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>&amp;Relabel them as</source>
      <translation>将它们改为(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>&amp;Remove…</source>
      <translation>移除(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Replace file…</source>
      <translation>替换文件(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>&amp;Report</source>
      <translation>报告(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&amp;Set up</source>
      <translation>设置(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Set up…</source>
      <translation>设置(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>&amp;Show in canvas</source>
      <translation>在画布中显示(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>&amp;Table of the file</source>
      <translation>文件中的表(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>&amp;To</source>
      <translation>到(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>&amp;Transitions</source>
      <translation>类别转移(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>&amp;Unit</source>
      <translation>单位(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>&amp;Warnings ({count})…</source>
      <translation>警告 ({count})(&amp;W)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>&amp;Wheel folder</source>
      <translation>Wheel 文件夹(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>(not in the maps)</source>
      <translation>（地图中没有）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>--part is {text}, which is not a part such as 2/4.</source>
      <translation>--part 为 {text}，不是形如 2/4 的部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>1. Images and stacks</source>
      <translation>1. 影像与堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>120°</source>
      <translation>120°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>2. Samples</source>
      <translation>2. 样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>3. Models and maps</source>
      <translation>3. 模型与制图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>30°</source>
      <translation>30°</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>4. Changes and accuracy</source>
      <translation>4. 变化与精度</translation>
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
      <translation>总体精度的 95 % 置信区间：{low} 至 {high}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>&lt;b&gt;Ready.&lt;/b&gt; Jobs run in {path}</source>
      <translation>&lt;b&gt;就绪。&lt;/b&gt;作业在 {path} 中运行</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>A Python of its own with PyTorch, in your user folder; QGIS's Python stays as it is.</source>
      <translation>位于用户文件夹中、带有 PyTorch 的独立 Python；QGIS 的 Python 保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>A band VV/VH (or HH/HV) in dB, made of the combined bands: trees and some crops scatter relatively more in VH.</source>
      <translation>由合成后的波段得到的 VV/VH（或 HH/HV）波段，单位 dB：树木和某些作物在 VH 中的散射相对更强。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>A class counts only if it is seen on at least this many valid dates in a row; shorter episodes are taken as errors of the maps.</source>
      <translation>类别须在至少这么多个连续有效日期出现才计入；更短的视为地图误差。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A class for every date</source>
      <translation>每个日期一个类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a code.</source>
      <translation>类别需要代码。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>A class needs a name.</source>
      <translation>类别需要名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A classified raster. Give this or a series.</source>
      <translation>分类栅格。请提供此栅格或一个序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>A dash: the reference is too small to tell an area here.</source>
      <translation>短横线：参考数据太少，无法在此给出面积。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A dask cluster needs the package {package}, which this Python does not have.</source>
      <translation>dask 集群需要软件包 {package}，而此 Python 中没有。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A distance of {distance} between points leaves room for {drawn} of {wanted} points in the stratum {name}.</source>
      <translation>点间距离为 {distance} 时，层 {name} 中只能容纳 {wanted} 个点中的 {drawn} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>A file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation>“精度评价”写出的指标文件（.json）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A file or folder of the worker environment cannot be written: {detail}.</source>
      <translation>无法写入工作环境的文件或文件夹：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A folder for the same figures as tables: accuracy.csv, classes.csv, matrices.csv, areas.csv and transitions.csv.</source>
      <translation>存放相同指标表格的文件夹：accuracy.csv、classes.csv、matrices.csv、areas.csv 和 transitions.csv。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A folder that "Train model" wrote.</source>
      <translation>“训练模型”写出的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A folder with a model.json: of "Train model", "Adapt model" or "Import model", or the folder "model" of an earlier run.</source>
      <translation>含有 model.json 的文件夹：来自“训练模型”、“适配模型”或“导入模型”，或某次先前运行的“model”文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>A folder with packages (*.whl) that were fetched on another computer. Empty: packages are fetched over the network.</source>
      <translation>存放在另一台电脑上下载的软件包 (*.whl) 的文件夹。留空：通过网络获取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>A job is running in the worker environment {folder}.</source>
      <translation>工作环境 {folder} 中有作业正在运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>A library of the package {package} does not load: {reason}.</source>
      <translation>无法加载软件包 {package} 的库：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A library of the worker environment crashed; set the environment up again, and report it together with the log.</source>
      <translation>工作环境的某个库崩溃；请重新设置环境，并连同日志一起报告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>A map is being made.</source>
      <translation>正在制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>A model is being adapted.</source>
      <translation>正在适配模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>A network for every date</source>
      <translation>每个日期一个网络</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>A network learns on, from the samples of its source and from the pixels of the target whose classes it is surest of (pseudo labels). If better: it is kept where a classifier that learns from the labels it gives the target finds more of the source's samples than before, else the model by statistics is. It needs the samples of the model. Forests and support vector machines are adapted by statistics alone.</source>
      <translation>网络继续学习：使用源的样本，以及目标中其类别最有把握的像元（伪标签）。若更好：仅当用它给目标的标签训练的分类器能找回比之前更多的源样本时才保留，否则保留按统计适配的模型。需要模型的样本。随机森林和支持向量机只按统计适配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>A network that was trained here or imported.</source>
      <translation>在此训练或导入的网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>A new layer of samples needs a coordinate system, and neither stack nor project has one.</source>
      <translation>新样本图层需要坐标系，但堆栈和工程都没有。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>A new or empty folder for samples, model, maps, changes and report.</source>
      <translation>存放样本、模型、地图、变化和报告的新文件夹或空文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A package that was fetched is not the one that this plugin was tested with: {detail}.</source>
      <translation>下载的软件包与本插件测试所用的不同：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>A part of a job cannot replace the results of another run (OVERWRITE): it would delete those of the other parts.</source>
      <translation>作业的一部分不能替换其他运行的结果 (OVERWRITE)：这会删除其他部分的结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>A place is taken only if the entropy of its class probabilities is at most this: 0 is wholly sure, 1 cannot tell two classes apart.</source>
      <translation>只有类别概率的熵不超过此值的位置才被采用：0 表示完全确定，1 表示无法区分两个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>A raster whose coordinate system, pixel size and extent the stack takes. Left empty, the finest grid that most images share.</source>
      <translation>堆栈采用其坐标系、像元大小和范围的栅格。留空则使用多数影像共有的最细格网。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A reference sample (.gpkg) that was begun before.</source>
      <translation>以前已开始的参考样本 (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>A reference without dates is compared with one map only (REFERENCE_DATE) unless you say that it is true on all dates. One with the fields valid_from and valid_to is true between them if nothing else is said.</source>
      <translation>没有日期的参考数据只与一幅地图（REFERENCE_DATE）比较，除非说明其对所有日期有效。含 valid_from 和 valid_to 字段者，若无其他说明，在两者之间有效。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>A sample is doubtful if models that were trained on the other samples see another class in it, or if it is unlike all samples of its class. A doubtful sample may be right: rare looks of a class are doubtful, too.</source>
      <translation>如果用其他样本训练的模型将某样本判为另一类别，或该样本与同类的所有样本都不相似，则该样本可疑。可疑样本也可能是正确的：某类别的罕见外观同样可疑。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>A sample whose spectrum moved at least as far was dropped.</source>
      <translation>光谱变化达到该距离的样本已被剔除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>A second stack of the same place, of other dates or another sensor, as radar beside optical images. It is read on the pixels of the first, whose dates are mapped; each stack gets a network of its own, and their class probabilities are joined; changes then have no probability. For the networks on time series and on image series.</source>
      <translation>同一地点的第二个堆栈，日期不同或来自另一传感器，例如光学影像之外的雷达影像。它按第一个堆栈的像元读取，地图对应第一个堆栈的日期；每个堆栈各有一个网络，并合并二者的类别概率；此时变化没有概率。用于时间序列网络和影像序列网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>A stack is being made.</source>
      <translation>正在创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>A standard error of {error} needs {needed} points by the accuracies you expect; {total} are drawn.</source>
      <translation>按预期精度，标准误差为 {error} 需要 {needed} 个点；实际抽取 {total} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>A support vector machine learns from at most {most} samples a date; a part of the largest classes was drawn for: {dates}.</source>
      <translation>支持向量机每个日期最多学习 {most} 个样本；以下日期从最大的类别中抽取了一部分：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>A system library does not load: {detail}.</source>
      <translation>无法加载系统库：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>A system library is missing: install the Microsoft Visual C++ runtime, then try again.</source>
      <translation>缺少系统库：请安装 Microsoft Visual C++ 运行库后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>A text about this point; it is kept in the file.</source>
      <translation>关于该点的文字；保存在文件中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>A text file of label,row,col or a NumPy array file (.npy) of the shape (N, 13, T).</source>
      <translation>每行为 label,row,col 的文本文件，或形状为 (N, 13, T) 的 NumPy 数组文件 (.npy)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>A text file of samples holds no date.</source>
      <translation>样本文本文件不含日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>A trained model</source>
      <translation>已训练的模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>A worker of the cluster could not compute its block: {reason}.</source>
      <translation>集群的一个工作进程无法计算其分块：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>A&amp;udit</source>
      <translation>审查文件(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>ACTION is drop, but there is no place for the cleaned samples (CLEANED).</source>
      <translation>ACTION 为 drop，但未指定清理后样本的位置 (CLEANED)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {days} days</source>
      <translation>约 {days} 天</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {hours} h</source>
      <translation>约 {hours} 小时</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {hours} h {minutes} min left</source>
      <translation>约剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>About {minutes} min</source>
      <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>About {minutes} min left</source>
      <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa</source>
      <translation>AcATaMa</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>AcATaMa: writes beside the sample a configuration (_acatama.yml) and the points (_acatama.gpkg) for this plugin of SMByC. In AcATaMa, restore the .yml file: map, points and label buttons are there. Label, then save the labelled sampling file: it is a REFERENCE for the accuracy assessment, with CLASS_FIELD=Is labeled as, REFERENCE_DATE=the date of the map, and DESIGN=simple_random, stratified, or strata with STRATA=your raster or, for strata of changes, the raster _strata.tif beside the sample.</source>
      <translation>AcATaMa：在样本旁为 SMByC 的该插件写出配置 (_acatama.yml) 和点 (_acatama.gpkg)。在 AcATaMa 中恢复该 .yml 文件，即可得到地图、点和标注按钮。标注后保存已标注的抽样文件：它就是精度评价的 REFERENCE，设 CLASS_FIELD=Is labeled as，REFERENCE_DATE=地图日期，DESIGN=simple_random、stratified，或 strata 并设 STRATA=您的栅格；若按变化分层，则用样本旁的栅格 _strata.tif。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Accuracy and areas</source>
      <translation>精度与面积</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Accuracy assessment</source>
      <translation>精度评价</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Accuracy of the changes</source>
      <translation>变化的精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples of places kept aside (not a map accuracy), networks only</source>
      <translation>保留位置样本上的精度（不是地图精度），仅神经网络</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Accuracy on samples that were left out with their surroundings (not a map accuracy)</source>
      <translation>连同周围区域未参与训练的样本上的精度（不是地图精度）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Active class: {name}</source>
      <translation>当前类别：{name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>Adapt a model to this stack</source>
      <translation>将模型适配到此堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapt model</source>
      <translation>适配模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt models of one stack each.</source>
      <translation>请分别适配只用一个堆栈训练的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapt the model to this stack.</source>
      <translation>请将模型适配到此堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>Adapt the one that it was made of.</source>
      <translation>请适配它所源自的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Adapted model</source>
      <translation>适配后的模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Adapted to the images of these dates.</source>
      <translation>已适配到这些日期的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Add a class</source>
      <translation>新增类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add a class for every &amp;unknown label</source>
      <translation>为每个未知标签新增类别(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add a class to the table and choose it.</source>
      <translation>请在表中新增类别并选择它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add points to label</source>
      <translation>添加待标注的点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Add sample</source>
      <translation>添加样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Add samples of every class.</source>
      <translation>请为每个类别添加样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Add samples of other classes, and check that they lie on the images and on dates of the stack.</source>
      <translation>请添加其他类别的样本，并检查它们是否位于影像上且日期在堆栈中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Add samples of other classes, or choose another class field.</source>
      <translation>请添加其他类别的样本，或选择其他类别字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Add samples of the active class</source>
      <translation>添加当前类别的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Add samples, or check selection and filter.</source>
      <translation>请添加样本，或检查选择和过滤器。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>Add samples.</source>
      <translation>请添加样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Add the ratio of the polarisations (radar)</source>
      <translation>添加极化比值（雷达）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Add the samples to the layer; they can be undone until the layer is saved.</source>
      <translation>将样本添加到图层；保存图层之前可以撤销。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Adding up sizes</source>
      <translation>正在计算大小</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Address of the package server of your company, for example https://packages.example/simple. Empty: what is configured for pip and uv.</source>
      <translation>贵单位软件包服务器的地址，例如 https://packages.example/simple。留空：使用 pip 和 uv 的配置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds a raster with a band for every class (0-100 %) to each date. Needs much room on disk.</source>
      <translation>为每个日期添加一个每类别一个波段的栅格 (0-100 %)。需要大量磁盘空间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Adds clouds and their shadows, with a mask file for every date.</source>
      <translation>添加云及其阴影，每个日期一个掩膜文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Adds places whose class is sure on a date to its samples. In the published form, those of the labelled date migrate as well. Without it only the labelled samples are used. Of the parameters of augmentation, the joint chain takes the number of samples alone.</source>
      <translation>将某日期类别确定的位置加入该日期的样本。在已发表的形式中，标注日期的此类样本也会迁移。不勾选则只使用标注样本。联合迁移链只采用扩充参数中的样本数量。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Adds three rasters to each date: the entropy of the class probabilities, the lead of the most probable class over the second, and how unlike all training samples a pixel looks (above 50: beyond what the model was judged on).</source>
      <translation>为每个日期增加三个栅格：类别概率的熵、最可能类别领先第二类别的幅度，以及像元与所有训练样本的相异程度（大于 50：超出模型评价所涉及的范围）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Agreement on other places</source>
      <translation>其他地点的一致性</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Agreement with the training samples themselves. NOT the accuracy of the maps.</source>
      <translation>与训练样本自身的一致性，并非地图的精度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>Algorithm</source>
      <translation>算法</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>All classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>All classes by date</source>
      <translation>各日期的全部类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>All darker and small brighter steps</source>
      <translation>所有变暗及小幅变亮</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>All dates</source>
      <translation>所有日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>All dates pooled</source>
      <translation>所有日期合计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>All dates together</source>
      <translation>所有日期合计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is of one class, {name}: nothing can be said about the others.</source>
      <translation>全部参考数据属于同一类别 {name}：无法对其他类别作出说明。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>All of the reference is one cluster: intervals cannot be told.</source>
      <translation>全部参考数据属于一个群：无法给出置信区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>All points are labelled on this date. Left empty, each on the date on which the maps are most in doubt about it.</source>
      <translation>所有点均按此日期标注。留空则各点按地图对其最不确定的日期标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>All points have been looked at.</source>
      <translation>所有点都已查看。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>All pre-trained weights must fit</source>
      <translation>所有预训练权重都必须匹配</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>All samples lie within {percent} % of the image; elsewhere the classes may look otherwise, so label places all over it.</source>
      <translation>所有样本都位于影像的 {percent} % 之内；别处的类别表现可能不同，请在整幅影像上标注位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>All samples of {name} seem to have changed on {dates}; the least changed ones were kept.</source>
      <translation>{name} 的所有样本在 {dates} 似乎都发生了变化；保留了变化最小的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>All weights must fit</source>
      <translation>所有权重都必须匹配</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>All {count} images are of one date ({date}). If that is wrong, say with DATE_PATTERN where the date stands in their names.</source>
      <translation>全部 {count} 幅影像属于同一日期（{date}）。若有误，请用 DATE_PATTERN 指明日期在名称中的位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>All {count} samples of {name} lie in one corner of the image: add some elsewhere if the class is there too.</source>
      <translation>{name} 的全部 {count} 个样本都位于影像一角：若别处也有该类别，请添加样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Also write for</source>
      <translation>同时写出用于</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>An audit (.gpkg) that "Migrate samples" or "Map time series" wrote.</source>
      <translation>“样本迁移”或“时间序列制图”写出的审查文件 (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>An environment that you made yourself, for example with conda: its Python, 3.11 or newer.</source>
      <translation>您自建的环境（例如用 conda）：其 Python 需为 3.11 或更新。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>And {count} more classes: see the table.</source>
      <translation>以及另外 {count} 个类别：见表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Angle between rays</source>
      <translation>射线夹角</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Another QGIS is setting the worker environment up; waiting for it</source>
      <translation>另一个 QGIS 正在设置工作环境；请等待</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Areas</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Areas in hectares</source>
      <translation>面积（公顷）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Areas of the classes</source>
      <translation>各类别面积</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Areas of the classes are estimated from the reference, with intervals, on {count} of {total} dates.</source>
      <translation>已根据参考数据估计 {total} 个日期中 {count} 个日期的各类别面积及其区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Areas of the classes, mapped and estimated</source>
      <translation>各类别面积：制图与估计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>As &amp;dialog…</source>
      <translation>以对话框打开(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>As QGIS speaks, else English</source>
      <translation>与 QGIS 相同，否则为英语</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>As YYYY-MM-DD or YYYY-MM. Left empty, the date of the samples; to another date they are migrated.</source>
      <translation>格式为 YYYY-MM-DD 或 YYYY-MM。留空则为样本日期；若为其他日期则迁移样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a style of QGIS (QML)…</source>
      <translation>作为 QGIS 样式 (QML)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>As a table (CSV)…</source>
      <translation>作为表格 (CSV)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>As counted</source>
      <translation>按计数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>As in the published code</source>
      <translation>与已发表代码一致</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>As published</source>
      <translation>按已发表方法</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>As stored</source>
      <translation>按存储值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>As the stack file says, else as the names of the images tell. Double-click to correct it.</source>
      <translation>依据堆栈文件，否则依据影像名称。双击可更正。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending</source>
      <translation>升轨</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Ascending and descending images look from opposite sides and belong in stacks of their own. The orbit is found in the metadata, in the name, or for Sentinel-1 from the time of day; images that do not say theirs count as the chosen one. Automatic takes all images and warns where they are mixed.</source>
      <translation>升轨和降轨影像从相反方向观测，应各自组成影像栈。轨道从元数据、文件名，或（Sentinel-1）从过境时刻得知；未说明轨道的影像视为所选轨道。“自动”使用全部影像，并在混合时给出警告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Ask its author for the state dict alone (torch.save(model.state_dict(), ...) or safetensors).</source>
      <translation>请向作者索取单独的 state dict（torch.save(model.state_dict(), ...) 或 safetensors）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Assess accuracy</source>
      <translation>精度评价</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again, with at most 50,000 labelled pixels.</source>
      <translation>请重新评价精度，标注像元不超过 50,000 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Assess the accuracy again.</source>
      <translation>请重新评价精度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Assess with this &amp;reference…</source>
      <translation>用此参考评估(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>At least {minimum} classes are needed, but all samples that can be used are of: {names}.</source>
      <translation>至少需要 {minimum} 个类别，但所有可用样本都属于：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>At samples that were left out of training, {share} were told right. This is about the samples, not the map.</source>
      <translation>未参与训练的样本中有 {share} 判断正确。这说明的是样本，而不是地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Audit</source>
      <translation>审查文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Audit of the samples</source>
      <translation>样本审查文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augment samples</source>
      <translation>样本扩充</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Augment the samples</source>
      <translation>扩充样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Augmentation of {date}</source>
      <translation>{date} 的样本扩充</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Augmented</source>
      <translation>扩充</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Augmented samples</source>
      <translation>扩充后的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Automatic applies scale and offset from product metadata (MTD, MTL, STAC, GeoTIFF). "As stored" ignores them.</source>
      <translation>自动：应用产品元数据（MTD、MTL、STAC、GeoTIFF）中的缩放和偏移。“按存储值”则忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Automatic makes the confidence of maps agree with how often samples that were left out are told right, where enough places can be left out. The classes of the maps stay as they are.</source>
      <translation>自动：在可留出足够位置时，使地图的置信度与留出样本被正确判断的频率一致。地图的类别保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: an NVIDIA card if there is one, else the CPU</source>
      <translation>自动：有 NVIDIA 显卡则使用，否则使用 CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Automatic: {card} was found</source>
      <translation>自动：找到 {card}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Average accuracy</source>
      <translation>平均精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>BANDS names {missing}, which no image has.</source>
      <translation>BANDS 中的 {missing} 不存在于任何影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>BAND_PATTERN {pattern} has no named group for the band.</source>
      <translation>BAND_PATTERN {pattern} 中没有表示波段的命名组。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Backscatter (dB)</source>
      <translation>后向散射 (dB)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Band</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Band pattern</source>
      <translation>波段模式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Bands of the images, here and in the canvas.</source>
      <translation>影像的波段，此处和画布中均适用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Bayesian smoothing of the probabilities</source>
      <translation>概率的贝叶斯平滑</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Before calibration: {error}.</source>
      <translation>校准前：{error}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Before migration the labelled samples are checked, after it those that were migrated or found. List: doubtful ones are told and listed in quality.gpkg. Drop: they are not used, too.</source>
      <translation>迁移前检查已标注的样本，迁移后检查迁移或找到的样本。列出：报告可疑样本并列入 quality.gpkg。剔除：同时不使用这些样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Behind a company proxy, set the variable SSL_CERT_FILE to your company's certificate file and start QGIS again.</source>
      <translation>若使用公司代理，请将变量 SSL_CERT_FILE 设为贵单位的证书文件，然后重新启动 QGIS。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Between two dates in fields</source>
      <translation>在字段中的两个日期之间</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Beyond the limit</source>
      <translation>超出上限</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Bits are counted from 0 to 31.</source>
      <translation>位从 0 到 31 编号。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Both</source>
      <translation>两者</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Both a folder (FOLDER) and a list of images (IMAGES) are given.</source>
      <translation>同时提供了文件夹 (FOLDER) 和影像列表 (IMAGES)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>Bring it back, or assess the accuracy again.</source>
      <translation>请恢复该文件，或重新评价精度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>Bring it back, or make the maps again.</source>
      <translation>请恢复该文件，或重新制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Bring it back, or make the stack again.</source>
      <translation>请恢复该文件，或重新创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By date, overall accuracy lies between {low} ({worst}) and {high} ({best}).</source>
      <translation>各日期的总体精度介于 {low}（{worst}）与 {high}（{best}）之间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>By how many dates a mapped change may be early or late and still be right.</source>
      <translation>制图变化最多可提前或推迟多少个日期仍算正确。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>By the clock of this computer, the certificate of the package server is not valid now: {detail}.</source>
      <translation>按本计算机的时钟，软件包服务器的证书目前无效：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>By the reference, {share} of the area changed at least once.</source>
      <translation>根据参考数据，{share} 的面积至少变化一次。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>By the reference, {share} of the area changed at least once; the maps show {mapped}.</source>
      <translation>根据参考数据，{share} 的面积至少变化一次；地图显示为 {mapped}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Bytes</source>
      <translation>字节</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>C&amp;lose</source>
      <translation>关闭(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>C&amp;olours</source>
      <translation>配色(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>CLASSES names {wanted} classes, but {file} knows {found}.</source>
      <translation>CLASSES 指定了 {wanted} 个类别，而 {file} 有 {found} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>CLASS_FIELD is missing, and the layer has no field class_value.</source>
      <translation>缺少 CLASS_FIELD，且图层没有 class_value 字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but a sample needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation>COUNT 为 {count}，但样本至少需要 {fewest} 个点，否则无法得知其方差。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but each of the {strata} strata needs at least {fewest} points, or nothing is known of its variance.</source>
      <translation>COUNT 为 {count}，但 {strata} 个层中每层至少需要 {fewest} 个点，否则无法得知其方差。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>COUNT is {count}, but {strata} strata with at least {minimum} points each need {least}.</source>
      <translation>COUNT 为 {count}，但 {strata} 个层每层至少 {minimum} 个点，共需 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>CPU only</source>
      <translation>仅 CPU</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>CROP_SIZE is {size} pixels, and all samples lie within a single crop, which is too few to learn from.</source>
      <translation>CROP_SIZE 为 {size} 像元，所有样本都落在同一个裁块内，不足以学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>CROP_SIZE is {size} pixels, but the images, or the part of them inside EXTENT, have only {width} x {height}.</source>
      <translation>CROP_SIZE 为 {size} 个像元，但影像（或其在 EXTENT 内的部分）只有 {width} x {height} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Ca&amp;ncel</source>
      <translation>取消(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Cache folder</source>
      <translation>缓存文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Calibrate them and correct the terrain (SNAP: Calibration, Terrain Correction), or get analysis-ready images.</source>
      <translation>请对其定标并做地形校正（SNAP：Calibration、Terrain Correction），或获取可直接分析的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Calibration of the confidence</source>
      <translation>置信度的校准</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>Can I trust this map?</source>
      <translation>这幅地图可信吗？</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_task.py" />
      <source>Cancelled. What was fetched is kept, so that the next attempt goes on from there.</source>
      <translation>已取消。已下载的内容会保留，下次从该处继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Cannot &amp;be told</source>
      <translation>无法判断(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Carries samples that were labelled on one date to every other date of the stack. All dates are judged together: a label is kept on a date if it is probable at least 0.98 that the place still is what it was, by its own spectra over time, compared with how all places of the image go on from date to date (season, haze), and by what the classes look like on each date. Places whose class is sure on a date join as new samples. The published variant keeps a sample whose dynamic time warping distance is below that of its class to the nearest other class. The audit layer says for every sample and date why it was kept or dropped.</source>
      <translation>将某日期标注的样本迁移到堆栈的其他各日期。所有日期一起判断：若某位置仍为原类别的概率至少为 0.98，则在该日期保留标签；依据其自身的时间光谱、与影像中所有位置逐日期变化（季节、霾）的比较，以及各类别在每个日期的表现。在某日期类别确定的位置作为新样本加入。已发表的变体保留动态时间规整 (DTW) 距离小于其类别与最近其他类别距离的样本。审查图层说明每个样本在每个日期被保留或剔除的原因。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Chain</source>
      <translation>迁移链</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Changed</source>
      <translation>已变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Changed at least once, as mapped</source>
      <translation>至少变化一次（制图结果）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Changed or not</source>
      <translation>是否变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Changed, but kept: without it the date would have no sample of the class.</source>
      <translation>已变化但保留：否则该日期将没有该类别的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Changes</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Changes are dated in days since 1970-01-01, but the series begins earlier.</source>
      <translation>变化日期以 1970-01-01 起的天数表示，但该序列开始得更早。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>检查(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check date and time of this computer; if they are right, whoever runs the server or the company proxy has to renew it.</source>
      <translation>请检查本计算机的日期和时间；若无误，则需由服务器或公司代理的管理者更新证书。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check it in QGIS: Settings &gt; Options &gt; Network &gt; Proxy (or the variable HTTPS_PROXY), then try again.</source>
      <translation>请在 QGIS 中检查：设置 &gt; 选项 &gt; 网络 &gt; 代理（或变量 HTTPS_PROXY），然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Check its coordinate system, that its class field is filled, and the extent of the maps.</source>
      <translation>请检查其坐标系、类别字段是否已填写，以及地图范围。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check its coordinate system.</source>
      <translation>请检查其坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name and whether its disk is connected.</source>
      <translation>请检查其名称以及所在磁盘是否已连接。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>Check its name.</source>
      <translation>请检查其名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check of the samples</source>
      <translation>样本检查</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Check samples</source>
      <translation>样本检查</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Check that it exists and that you may read it.</source>
      <translation>请检查其是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>Check that it is a raster.</source>
      <translation>请检查它是否为栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is a whole raster.</source>
      <translation>请检查它是否为完整的栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>Check that it is there and a raster.</source>
      <translation>请检查它是否存在且为栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Check that it is whole and has a line of field names.</source>
      <translation>请检查其是否完整并带有字段名行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>Check that it shows the same place as the images.</source>
      <translation>请检查它与影像是否为同一地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check that they lie on clear pixels of the images of their dates.</source>
      <translation>请检查它们是否位于其日期影像的清晰像元上。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Check that they show the same place as the maps.</source>
      <translation>请检查它们与地图是否为同一地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Check that you may read it.</source>
      <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check that you may write there and that no QGIS still uses the environment (on Windows also the virus scanner), then try again.</source>
      <translation>请检查您在该处是否有写权限，以及是否仍有 QGIS 在使用该环境（Windows 上还有杀毒软件），然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Check the address, for example tcp://node1:8786.</source>
      <translation>请检查地址，例如 tcp://node1:8786。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the address, user name and password of the package index that is configured for pip or uv.</source>
      <translation>请检查为 pip 或 uv 配置的软件包索引的地址、用户名和密码。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Check the coordinate system of the samples and the extent of the images.</source>
      <translation>请检查样本的坐标系和影像的范围。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Check the dates and the classes of the samples.</source>
      <translation>请检查样本的日期和类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Check the dates of the reference; the maps have {dates}.</source>
      <translation>请检查参考数据的日期；地图的日期为 {dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Check the field (STRATUM_FIELD) or the raster (STRATA) of the strata.</source>
      <translation>请检查层的字段（STRATUM_FIELD）或栅格（STRATA）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Check the file.</source>
      <translation>请检查该文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Check the free space and your rights in the output folder.</source>
      <translation>请检查输出文件夹的可用空间和权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Check the free space of the folder for temporary files.</source>
      <translation>请检查临时文件夹的可用空间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Check the mask and nodata of the stack.</source>
      <translation>请检查堆栈的掩膜和无数据值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Check the masks and the nodata values of the stack, or give an EXTENT that holds data.</source>
      <translation>请检查堆栈的掩膜和无数据值，或提供含有数据的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Check the name of the stack file.</source>
      <translation>请检查堆栈文件的名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the network connection (and the proxy in QGIS: Settings &gt; Options &gt; Network), then try again; what was fetched is kept.</source>
      <translation>请检查网络连接（以及 QGIS 中的代理：设置 &gt; 选项 &gt; 网络），然后重试；已下载的内容会保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Check the package index that is configured for pip or uv; a mirror must offer all packages of the Python Package Index.</source>
      <translation>请检查为 pip 或 uv 配置的软件包索引；镜像必须提供 Python Package Index 的所有软件包。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Check the path of the samples.</source>
      <translation>请检查样本的路径。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Check the worker environment</source>
      <translation>检查工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>Check the worker environment in the settings of the plugin, or set it up again.</source>
      <translation>请在插件设置中检查工作环境，或重新设置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Check user and password, or get new URLs if signed ones have expired.</source>
      <translation>请检查用户名和密码；若签名 URL 已过期，请重新获取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>Check where they are.</source>
      <translation>请检查它们的位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Check your rights there, and close the program or remove the layer that holds the file.</source>
      <translation>请检查您在该处的权限，并关闭占用该文件的程序或移除其图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>Check your rights there, or save the project in another folder.</source>
      <translation>请检查您在该处的权限，或将工程保存到其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Check your rights there.</source>
      <translation>请检查您在该处的权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Checking the images: {file}</source>
      <translation>正在检查影像：{file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/quality.py" />
      <source>Checking the samples of {date}</source>
      <translation>正在检查 {date} 的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Checking the worker environment</source>
      <translation>正在检查工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Checking {path}</source>
      <translation>正在检查 {path}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Checkpoint</source>
      <translation>检查点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Choose "Map with its model" under "Run…".</source>
      <translation>请在“运行…”下选择“用其模型制图”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a .npy file of numbers.</source>
      <translation>请选择数值型的 .npy 文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose a GeoPackage, a shapefile, a CSV file or another vector format.</source>
      <translation>请选择 GeoPackage、Shapefile、CSV 文件或其他矢量格式。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>Choose a classified raster.</source>
      <translation>请选择分类栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>Choose a date whose image is clear there, or check nodata and mask of the stack.</source>
      <translation>请选择该处影像清晰的日期，或检查堆栈的无数据值和掩膜。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Choose a file (.gpkg) that "Create reference sample" wrote.</source>
      <translation>请选择“创建参考样本”写出的文件 (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Choose a file for them.</source>
      <translation>请为其选择文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose a file or a layer with samples.</source>
      <translation>请选择含有样本的文件或图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a folder for the results.</source>
      <translation>请选择结果文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose a folder or files.</source>
      <translation>请选择文件夹或文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>Choose a folder that "Pre-train model" wrote, or a checkpoint of the authors of STCLN.</source>
      <translation>请选择“预训练模型”写出的文件夹，或 STCLN 作者的检查点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Choose a folder that "Train model" wrote; an interrupted training must be run again.</source>
      <translation>请选择“训练模型”写出的文件夹；中断的训练必须重新运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a folder where you may write.</source>
      <translation>请选择您有写权限的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer of points or polygons on the page Samples.</source>
      <translation>请在“样本”页选择点或多边形图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose a layer of points or polygons.</source>
      <translation>请选择点或多边形图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a layer on the page Samples.</source>
      <translation>请在“样本”页选择图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Choose a model of one of: {networks}.</source>
      <translation>请选择以下网络之一的模型：{networks}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose a project or samples that were made with this plugin, or a CSV.</source>
      <translation>请选择用本插件制作的工程或样本，或 CSV 文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Choose a raster of class values.</source>
      <translation>请选择类别值栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Choose a raster with fewer values, or maps with fewer classes.</source>
      <translation>请选择取值较少的栅格，或类别较少的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose a sample to see what became of it.</source>
      <translation>请选择一个样本以查看其去向。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose a shorter name.</source>
      <translation>请选择更短的名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose a smaller LINE_INTERVAL, a larger extent, or no augmentation (AUGMENT).</source>
      <translation>请选择更小的 LINE_INTERVAL、更大的范围，或不进行扩充 (AUGMENT)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose a stack and a date on the page Stack.</source>
      <translation>请在“影像堆栈”页选择堆栈和日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack file or a folder of images on the page Stack.</source>
      <translation>请在“影像堆栈”页选择堆栈文件或影像文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose a stack on the page Stack.</source>
      <translation>请在“影像堆栈”页选择堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose a stack, or set the coordinate system of the project.</source>
      <translation>请选择堆栈，或设置工程的坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose a text file of label,row,col.</source>
      <translation>请选择每行为 label,row,col 的文本文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Choose a text file with a name on each line.</source>
      <translation>请选择每行一个名称的文本文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Choose a vector layer.</source>
      <translation>请选择矢量图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose a whole file that torch.save(model.state_dict(), ...) or safetensors wrote.</source>
      <translation>请选择由 torch.save(model.state_dict(), ...) 或 safetensors 写出的完整文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose an empty folder, or allow results of another run to be replaced (OVERWRITE).</source>
      <translation>请选择空文件夹，或允许替换其他运行的结果 (OVERWRITE)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose another audit.</source>
      <translation>请选择另一个审查文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose another checkpoint: the training of this one has failed.</source>
      <translation>请选择其他检查点：此检查点的训练已失败。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>Choose another date, or check the image.</source>
      <translation>请选择其他日期，或检查影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>Choose another device, or Automatic.</source>
      <translation>请选择其他设备，或“自动”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder or other files.</source>
      <translation>请选择其他文件夹或其他文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another folder, or leave it empty.</source>
      <translation>请选择其他文件夹，或留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose another layer, or make a new one.</source>
      <translation>请选择其他图层，或新建一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Choose another method for the preview.</source>
      <translation>请为预览选择其他方法。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name for one of them.</source>
      <translation>请为其中之一选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another name, or allow it to be replaced (OVERWRITE).</source>
      <translation>请选择其他名称，或允许替换 (OVERWRITE)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>Choose another name, or remove its layer first.</source>
      <translation>请换一个名称，或先移除其图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Choose another one, or clear it to fetch the packages over the network.</source>
      <translation>请选择其他文件夹，或清空以通过网络获取软件包。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose another one.</source>
      <translation>请另选一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Choose another place for the results.</source>
      <translation>请为结果选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another place, or check the rights.</source>
      <translation>请选择其他位置，或检查权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>Choose another project.</source>
      <translation>请选择其他工程。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose another raster.</source>
      <translation>请选择其他栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose at least one of them.</source>
      <translation>请至少选择其中之一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Choose images that see what those of the model do.</source>
      <translation>请选择与模型所用影像观测内容相同的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Choose it again.</source>
      <translation>请重新选择。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it first: it is quick, needs nothing set and forgives doubtful samples.</source>
      <translation>首选：速度快，无需设置，能容忍可疑样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for images of a few metres and finer, where shape and surroundings tell classes apart, with many polygons or label rasters; it draws coarser outlines than methods that see single pixels.</source>
      <translation>适用于数米或更高分辨率的影像：形状和周围环境能区分类别，并且有许多多边形或标签栅格；其轮廓比基于单个像元的方法粗糙。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it for series of radar images with many polygons or large label rasters: it learns from the surroundings of the samples too. With few fields the random forest and STCLN do better.</source>
      <translation>适用于带有大量多边形或大幅标签栅格的雷达影像序列：它也从样本的周围环境中学习。地块较少时，随机森林和 STCLN 效果更好。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it like the convolutional network, where there are many samples and time to train.</source>
      <translation>与卷积网络类似，适用于样本多且有时间训练的情况。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Choose it on the page Samples.</source>
      <translation>请在“样本”页选择。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where classes differ in their course over the year or change often; all dates are learned together.</source>
      <translation>适用于类别年内变化过程不同或经常变化的情况；同时学习所有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where labels are few and the stack is long; pre-train on the stack first.</source>
      <translation>适用于标签少而堆栈长的情况；请先在堆栈上预训练。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where samples are few but sure; it is slower than the forest where there are many.</source>
      <translation>适用于样本少但可靠的情况；样本多时比随机森林慢。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Choose it where texture tells classes apart, for example built-up land; it needs more samples than the forest.</source>
      <translation>适用于靠纹理区分类别的情况，例如建成区；所需样本多于随机森林。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose it.</source>
      <translation>请选择。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose its stack file.</source>
      <translation>请选择其堆栈文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its fields: {fields}.</source>
      <translation>请选择其字段之一：{fields}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Choose one of its layers: {layers} (file|layername=...).</source>
      <translation>请选择其图层之一：{layers}（file|layername=...）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Choose one of: {known}.</source>
      <translation>请选择其一：{known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>Choose one that the page Map has made.</source>
      <translation>请选择由“制图”页生成的序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Choose one, or make a new one.</source>
      <translation>请选择一个，或新建一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose one.</source>
      <translation>请选择一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>Choose or make a layer of samples of that kind first.</source>
      <translation>请先选择或新建该类型的样本图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Choose other dates, or check EXTENT and STRATA.</source>
      <translation>请选择其他日期，或检查 EXTENT 和 STRATA。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose other fields.</source>
      <translation>请选择其他字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choose points at random, or look where the accuracy report finds errors.</source>
      <translation>请随机选点，或查看精度报告在何处发现错误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Choose samples that this plugin wrote, or name the classes.</source>
      <translation>请选择本插件写出的样本，或指定类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Choose stacks of the same place, or another extent.</source>
      <translation>请选择同一地点的堆栈，或另一范围。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>Choose the METHOD that the checkpoint was trained for, or another checkpoint.</source>
      <translation>请选择该检查点训练时的 METHOD，或选择其他检查点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Choose the Python of your environment.</source>
      <translation>请选择您环境中的 Python。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>Choose the audit (.gpkg) that "Migrate samples" wrote.</source>
      <translation>请选择“样本迁移”写出的审查文件（.gpkg）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Choose the field that holds the class, or merge classes.</source>
      <translation>请选择类别字段，或合并类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>Choose the field that holds the class: {fields}.</source>
      <translation>请选择类别字段：{fields}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Choose the field with the class on the page Samples.</source>
      <translation>请在“样本”页选择类别字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the field with the class.</source>
      <translation>请选择类别字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the field with the date (DATE_FIELD).</source>
      <translation>请选择日期字段 (DATE_FIELD)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Choose the field with the stratum (STRATUM_FIELD), or a raster of strata (STRATA).</source>
      <translation>请选择层的字段（STRATUM_FIELD）或分层栅格（STRATA）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>Choose the fields with the coordinates.</source>
      <translation>请选择坐标字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Choose the fields with the first and the last day (VALID_FROM_FIELD, VALID_TO_FIELD).</source>
      <translation>请选择起始日期和结束日期的字段（VALID_FROM_FIELD、VALID_TO_FIELD）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Choose the file (.gpkg) that "Check samples" wrote.</source>
      <translation>请选择“样本检查”写出的文件 (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>Choose the file of figures (.json) that "Assess accuracy" wrote.</source>
      <translation>请选择“精度评价”写出的指标文件（.json）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Choose the folder of GeoTIFF or JPEG 2000 files, or of unpacked Sentinel-2 or Landsat products.</source>
      <translation>请选择 GeoTIFF 或 JPEG 2000 文件所在的文件夹，或已解压的 Sentinel-2 或 Landsat 产品的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Choose the folder of a trained model, or adapt one.</source>
      <translation>请选择已训练模型的文件夹，或适配一个模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the folder of a trained model.</source>
      <translation>请选择已训练模型的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose the folder of the images.</source>
      <translation>请选择影像文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose the one that it was made of.</source>
      <translation>请选择它所源自的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>Choose the other orbit, or automatic.</source>
      <translation>请选择另一轨道，或选择自动。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json of a finished run of "Map stack"; an interrupted run writes it when it is run again.</source>
      <translation>请选择“堆栈制图”已完成运行的 series.json；中断的运行在再次运行时写出该文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>Choose the series.json that "Map stack" wrote.</source>
      <translation>请选择“堆栈制图”写出的 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra, too.</source>
      <translation>请在“影像堆栈”页选择堆栈，以同时查看光谱。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Choose the stack on the page Stack to see the spectra.</source>
      <translation>请在“影像堆栈”页选择堆栈以查看光谱。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Choose the stack that the model was trained for, or train a model on this one.</source>
      <translation>请选择训练该模型的堆栈，或在此堆栈上训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Choose the stack that the samples were taken from.</source>
      <translation>请选择样本所来自的堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Choose their folder, drop it or images here, or use layers of the project.</source>
      <translation>请选择其文件夹，或将文件夹/影像拖到此处，或使用工程中的图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights as torchvision publishes them, or leave PRETRAINED empty.</source>
      <translation>请选择 torchvision 发布的权重，或将 PRETRAINED 留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Choose weights that were learnt from red, green and blue, or leave PRETRAINED empty.</source>
      <translation>请选择由红、绿、蓝波段学得的权重，或将 PRETRAINED 留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Choose {below} or {above}.</source>
      <translation>请选择 {below} 或 {above}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>Choose {folder}.</source>
      <translation>请选择 {folder}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Chooses the points whose label would help a map series most, for the next round of labelling. Doubt x diversity x area: pixels are drawn the likelier, the more doubtful the maps are there on all dates, and the next point is always the one that stands for most of the doubt that no sample and no earlier point stands for: a doubtful look that covers much land comes before an odd pixel, and no two points ask the same. Pixels at borders, which hold a mixture, are suggested only if nothing else is left. The points are samples without a class (source: to label), the most useful first; training leaves them out until they have one. They are chosen because the maps are in doubt there, so they are no sample to assess accuracy with.</source>
      <translation>为下一轮标注选出其标签对地图序列最有帮助的点。不确定性 × 多样性 × 面积：地图在所有日期上越不确定的像元，越可能被抽取；下一个点总是代表尚无样本和先前的点所代表的最大部分不确定性：覆盖大片土地的可疑外观先于个别异常像元，且没有两个点问同一问题。边界处的混合像元仅在没有其他选择时才建议。这些点是没有类别的样本（来源：待标注），最有用的在前；在有类别之前，训练会忽略它们。它们因地图不确定而被选出，因此不是用于精度评价的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Choosing {count} points</source>
      <translation>正在选择 {count} 个点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Chosen dates</source>
      <translation>所选日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Cla&amp;sses</source>
      <translation>类别(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class after the change</source>
      <translation>变化后的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Class before the change</source>
      <translation>变化前的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Class from {first} to {last}:</source>
      <translation>{first} 至 {last} 的类别：</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Class has no threshold</source>
      <translation>类别无阈值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Class not told from others</source>
      <translation>类别无法与其他类别区分</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Class {code} has the value {value}, which is not in 1-{limit}.</source>
      <translation>类别 {code} 的值为 {value}，不在 1-{limit} 之内。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Classes and samples</source>
      <translation>类别与样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Classes that are kept</source>
      <translation>保留的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Classes that the reference does not hold: {names}.</source>
      <translation>参考数据中没有的类别：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/doubts.py" />
      <source>Classes with fewer than {fewest} samples are hardly known, and easily mapped wrongly; label more of: {classes}.</source>
      <translation>样本少于 {fewest} 个的类别几乎未被学到，容易误分；请为以下类别标注更多样本：{classes}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Classes with most samples.</source>
      <translation>样本最多的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Classes: mean and, shaded, 10 to 90 % of at most {limit} samples of each, drawn at random. Masked pixels are left out.</source>
      <translation>类别：均值及（阴影）10 % 至 90 % 分位，每类最多随机抽取 {limit} 个样本。忽略被掩膜的像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Cleaned samples</source>
      <translation>清理后的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a pixel: what looks like it around it becomes a polygon; keys 1 to 9 choose the class.</source>
      <translation>点击一个像元：其周围相似的像元将成为多边形；按 1 到 9 选择类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to delete them.</source>
      <translation>点击样本或圈出多个样本以删除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click a sample, or draw a line around several, to give them the active class.</source>
      <translation>点击样本或圈出多个样本，将其设为当前类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>Click at another place, or show another date.</source>
      <translation>请点击其他位置，或显示其他日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click corner by corner, right-click to finish; keys 1 to 9 choose the class.</source>
      <translation>依次点击各角点，右键结束；按 1 到 9 选择类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Click in the canvas to choose the sample that is nearest.</source>
      <translation>在画布中点击以选择最近的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Click in the canvas to see one pixel on all dates.</source>
      <translation>在画布中点击，查看某像元在所有日期的情况。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Click in the canvas: the values of that pixel are drawn, on all dates.</source>
      <translation>在画布中点击：绘制该像元在所有日期的值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Click to add samples; keys 1 to 9 choose the class.</source>
      <translation>点击以添加样本；按 1 到 9 选择类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Close other programs or work on a smaller extent.</source>
      <translation>请关闭其他程序或缩小处理范围。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Close the program or remove the layer that holds it, or choose another name.</source>
      <translation>请关闭占用它的程序或移除其图层，或选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Closest</source>
      <translation>最近</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Clouds</source>
      <translation>云</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Clusters, such as polygons</source>
      <translation>整群，如多边形</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Clusters: pixels that belong together, as those of a polygon, count as one observation.</source>
      <translation>整群：属于一体的像元（如同一多边形内的像元）计为一个观测。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Cohen's kappa, pooled</source>
      <translation>Cohen's Kappa，合计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Colour of {name}</source>
      <translation>{name} 的颜色</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Colour: click to change it.</source>
      <translation>颜色：点击更改。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Combines the cloud-free pixels of each period into one image, so that every pixel has data at regular dates. Nodata and masked pixels are left out. Radar images lose most of their speckle.</source>
      <translation>把每个时段内的无云像元合成为一幅影像，使每个像元在规则的日期上都有数据。无数据和被掩膜的像元不参与。雷达影像的斑点噪声大部分会消失。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Comma-separated codes, names or values of classes whose pixels are never replaced, for example water that comes and goes. They still vote, and what is said of transitions does not bind them. The published code of TSSCD keeps woodland.</source>
      <translation>其像元永不被替换的类别的代码、名称或值，用逗号分隔，例如时有时无的水体。它们仍参与投票，且不受转移设置的约束。TSSCD 的已发表代码保留 woodland。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Comma-separated dates or months to map. Left empty, all dates.</source>
      <translation>要制图的日期或月份，用逗号分隔。留空则为所有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Comma-separated dates or months to work on; those of the samples are always among them. Left empty, all dates.</source>
      <translation>要处理的日期或月份，用逗号分隔；始终包括样本的日期。留空则为所有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of its classes in the order of its outputs; they get the values 1, 2, ... Or a GeoPackage of samples: its classes in the order of their values. Left empty: what the checkpoint says, else those of the published TSSCD (water,woodland,grassland,bare soil,impervious,cropland), of a semantic FPN those of LoveCS (Forest,Building,Road,Water).</source>
      <translation>其类别名称，用逗号分隔并按输出顺序；依次取值 1、2、…… 或样本的 GeoPackage：按值的顺序取其类别。留空则采用检查点中的内容，否则采用已发表 TSSCD 的类别 (water,woodland,grassland,bare soil,impervious,cropland)；语义 FPN 则采用 LoveCS 的类别 (Forest,Building,Road,Water)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Comma-separated names of the bands that it was trained on, in this order, as the stack to be mapped names them. Left empty: what the checkpoint says, else those of the published TSSCD (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12), of a semantic FPN red,green,blue.</source>
      <translation>训练所用波段的名称，用逗号分隔并按此顺序，名称与待制图堆栈中的一致。留空则采用检查点中的内容，否则采用已发表 TSSCD 的波段 (B02,B03,B04,B05,B06,B07,B08,B8A,B11,B12)；语义 FPN 则为 red,green,blue。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated names of the bands to use, in this order. Left empty, all bands that every date has.</source>
      <translation>要使用的波段名称，用逗号分隔并按此顺序。留空则使用每个日期都有的所有波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Comma-separated values (0,1,3,8,9,10,11) or bits (bit3,bit4). Left empty, Sentinel-2 SCL and Landsat QA_PIXEL are known; any other mask: all values but 0.</source>
      <translation>以逗号分隔的值 (0,1,3,8,9,10,11) 或位 (bit3,bit4)。留空时可识别 Sentinel-2 SCL 和 Landsat QA_PIXEL；其他掩膜：除 0 外的所有值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Compact</source>
      <translation>紧凑</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Compare maps</source>
      <translation>比较地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Compare maps of the same image stack.</source>
      <translation>请比较同一影像堆栈的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Compare the maps with an independent reference.</source>
      <translation>将地图与独立的参考数据比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Compare the maps with the points that have a class.</source>
      <translation>将地图与已有类别的点进行比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Compare them with labels that were not used to make them: press Assess accuracy.</source>
      <translation>请用未参与制图的标签进行比较：点击“精度评价”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Compared</source>
      <translation>比较数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Compares maps with an independent reference and writes confusion matrices (rows: reference, columns: map), overall, user's and producer's accuracy, kappa and F1, for every date and pooled, as a page to read and a file to compute with. From a sample of known design it estimates accuracies and the areas of classes and changes with 95 % intervals.</source>
      <translation>将地图与独立参考数据比较，写出混淆矩阵（行：参考，列：地图）、总体精度、用户精度、生产者精度、kappa 和 F1，按日期并合并给出，既有可阅读的页面也有可计算的文件。对于设计已知的样本，估计精度以及各类别和变化的面积，并给出 95 % 置信区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Compares the maps of a series and writes how often, when first, when last and from which class to which the land cover changed. Maps of TSSCD also get the probability that a pixel changed at all, calibrated on places that the network was not trained on; the shortest duration has no part in it.</source>
      <translation>比较序列中的地图，写出土地覆盖变化的次数、首次和末次时间以及变化前后的类别。TSSCD 的地图还给出像元发生变化的概率，用未参与训练的位置校准；最短持续与此无关。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_figures.py" />
      <source>Comparing changes with the reference: block {block} of {blocks}</source>
      <translation>正在将变化与参考数据比较：第 {block} 块，共 {blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_scores.py" />
      <source>Comparing changes with the truth: block {block} of {blocks}</source>
      <translation>正在将变化与真实情况比较：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Comparing the brightness of the dates: {date}</source>
      <translation>正在比较各日期的亮度：{date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Comparing the map of {date} with the reference</source>
      <translation>正在将 {date} 的地图与参考数据比较</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Comparing the maps of {date}: block {block} of {blocks}</source>
      <translation>正在比较 {date} 的地图：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_table.py" />
      <source>Comparing the maps with the first one: block {block} of {blocks}</source>
      <translation>正在与第一幅地图比较：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Comparing the maps…</source>
      <translation>正在比较地图…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Composite of {date}: block {block} of {blocks}</source>
      <translation>{date} 的合成影像：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Confidence (%)</source>
      <translation>置信度 (%)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Confidence and share of right answers differ by {error} on average at such samples.</source>
      <translation>在这些样本上，置信度与正确比例平均相差 {error}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Confidence of the change</source>
      <translation>变化的置信度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Configuration for AcATaMa</source>
      <translation>AcATaMa 的配置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Confusion matrix.</source>
      <translation>混淆矩阵。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Convolutional network on patches</source>
      <translation>图块卷积网络</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Coordinate &amp;system</source>
      <translation>坐标系(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Coordinate system</source>
      <translation>坐标系</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as &amp;Python</source>
      <translation>复制为 Python(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Copy as qgis_process &amp;command</source>
      <translation>复制为 qgis_process 命令(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Copy d&amp;iagnostics</source>
      <translation>复制诊断信息(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Copy samples from another layer or table into this one</source>
      <translation>将其他图层或表中的样本复制到此图层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder again, or train the model again.</source>
      <translation>请重新复制整个文件夹，或重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Copy the whole folder, or make the maps again.</source>
      <translation>请复制整个文件夹，或重新制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>Copy the whole folder, or train the model again.</source>
      <translation>请复制整个文件夹，或重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Correct MASK_BAND or leave it empty.</source>
      <translation>请更正 MASK_BAND，或留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Correct it, or clear it to use the environment that the plugin sets up.</source>
      <translation>请更正，或清空以使用插件设置的环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Correct it.</source>
      <translation>请更正。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Correct it; it is searched in the name and the path.</source>
      <translation>请更正；它在名称和路径中查找。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Correct its weight, or the stratum of these places.</source>
      <translation>请更正其权重或这些地点所属的层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct one of the two.</source>
      <translation>请更正两者之一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Correct that one first.</source>
      <translation>请先更正那个日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Correct the URL, or make the stack without it.</source>
      <translation>请更正该 URL，或在不含它的情况下创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Correct the name.</source>
      <translation>请更正名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Correct the row; the probability of staying belongs to it.</source>
      <translation>请更正该行；保持不变的概率也包含在内。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Correct the table of classes.</source>
      <translation>请更正类别表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Correct the value.</source>
      <translation>请更正该值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Corrected dates that are not in the stack file yet: {count}</source>
      <translation>尚未写入堆栈文件的更正日期：{count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Cost (C) of the support vector machine</source>
      <translation>支持向量机的代价 (C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.ui" />
      <source>Counted in the maps, with their errors. Estimates with intervals are under Accuracy.</source>
      <translation>按地图计数，包含地图的误差。带区间的估计见“精度”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Counted pixels</source>
      <translation>像元计数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>Counting and drawing pixels of the strata: block {block} of {blocks}</source>
      <translation>正在统计和抽取各层像元：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Counting the maps…</source>
      <translation>正在统计地图…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Counting the pixels of the strata: block {block} of {blocks}</source>
      <translation>正在统计各层像元：第 {block} 块，共 {blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_counts.py" />
      <source>Counting the samples of {name}</source>
      <translation>正在统计 {name} 的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/composites.py" />
      <source>Counting valid pixels: block {block} of {blocks}</source>
      <translation>正在统计有效像元：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/map_counts.py" />
      <source>Counting what the maps show: block {block} of {blocks}</source>
      <translation>正在统计地图内容：第 {block} 块，共 {blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Counts of every date</source>
      <translation>各日期的计数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Covariances</source>
      <translation>协方差</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Create a reference sample</source>
      <translation>创建参考样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Create co&amp;mposites…</source>
      <translation>创建合成影像(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Create composites</source>
      <translation>创建合成影像</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Create demo stack</source>
      <translation>创建演示堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Create image stack</source>
      <translation>创建影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops in a batch</source>
      <translation>裁块批大小</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops that are seen before the weights are changed. 0 takes 2, or 1 where crops and network are large, and 4 in the published variant; a GPU is quicker with more. Halved where memory runs out.</source>
      <translation>更新权重之前使用的裁剪块数量。0 表示 2，裁剪块和网络较大时为 1，已发表的变体为 4；GPU 上取更多会更快。内存不足时减半。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Crops to learn from, drawn over the whole extent. 0 takes as many as lie half a crop apart, at most 256.</source>
      <translation>用于学习的裁块，在整个范围内抽取。0 表示以半个裁块为间隔的数量，最多 256。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Cross-validated agreement</source>
      <translation>交叉验证一致性</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>DATE is missing: a text file of samples holds no date.</source>
      <translation>缺少 DATE：样本文本文件不含日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is missing: the model {folder} has a network for each of its {count} dates.</source>
      <translation>缺少 DATE：模型 {folder} 的 {count} 个日期各有一个网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>DATE is {date}, of which the model {folder} has {count} networks.</source>
      <translation>DATE 为 {date}，模型 {folder} 对此有 {count} 个网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds the field {field}, whose name says no date.</source>
      <translation>DATE_CLASS_FIELDS 含字段 {field}，但其名称中没有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS holds {pattern}, and no field of the layer is called so.</source>
      <translation>DATE_CLASS_FIELDS 含 {pattern}，但图层没有这样的字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>DATE_CLASS_FIELDS is auto, but no field of the layer has a date in its name.</source>
      <translation>DATE_CLASS_FIELDS 为 auto，但图层没有名称含日期的字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>DATE_PATTERN matches none of the files ({files}).</source>
      <translation>DATE_PATTERN 与所有文件都不匹配（{files}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>DATE_PATTERN {pattern} has no named group for the date.</source>
      <translation>DATE_PATTERN {pattern} 中没有表示日期的命名组。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>DESIGN is clusters, but the reference does not say which pixels belong together.</source>
      <translation>DESIGN 为 clusters，但参考数据未说明哪些像元属于一体。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>DESIGN is {design}, but the reference is given as rasters.</source>
      <translation>DESIGN 为 {design}，但参考数据是栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>DESIGN=strata needs a raster of strata (STRATA), and the other designs take none.</source>
      <translation>DESIGN=strata 需要分层栅格 (STRATA)，其他设计不使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/device.py" />
      <source>DEVICE is {name}, but this computer or its version of PyTorch offers only {present}.</source>
      <translation>DEVICE 为 {name}，但本计算机或其 PyTorch 版本只提供 {present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Da&amp;te</source>
      <translation>日期(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Date compared</source>
      <translation>比较的日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the first change</source>
      <translation>首次变化日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Date of the last change</source>
      <translation>末次变化日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map</source>
      <translation>地图日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the map of the strata</source>
      <translation>用于分层的地图日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Date of the reference</source>
      <translation>参考日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Date of the samples</source>
      <translation>样本日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of the source on which samples without a date are true.</source>
      <translation>无日期的样本所对应的源影像日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Date of undated samples</source>
      <translation>无日期样本的日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Date pattern</source>
      <translation>日期模式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Date to label</source>
      <translation>标注日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Date to map</source>
      <translation>制图日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Dated samples</source>
      <translation>带日期的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Dates are one month apart.</source>
      <translation>日期间隔一个月。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Dates compared</source>
      <translation>比较的日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Dates in the window</source>
      <translation>窗口中的日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Dates of the form YYYY-MM-DD; empty: all belong to one date.</source>
      <translation>日期格式为 YYYY-MM-DD；留空：全部属于同一日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: {dates}.</source>
      <translation>因云或无数据而有效部分不足十分之一、且某类别样本过少的日期没有自己的模型：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>Dates that only one of the series has are left out: {dates}.</source>
      <translation>已忽略只有其中一个序列才有的日期：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Dates whose image has the same values at all samples get no model of their own: {dates}.</source>
      <translation>影像在所有样本处取值相同的日期没有自己的模型：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>Dates whose samples are all of one class get no model of their own: {dates}.</source>
      <translation>样本全部属于同一类别的日期没有自己的模型：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Dates without a model of their own are mapped with that of the nearest date (in brackets): {dates}.</source>
      <translation>没有自己模型的日期用最近日期（括号内）的模型制图：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Days</source>
      <translation>天数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>De&amp;faults</source>
      <translation>默认值(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Decibels (dB)</source>
      <translation>分贝 (dB)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Decision</source>
      <translation>判定</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Delete samples</source>
      <translation>删除样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Descending</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Detect changes</source>
      <translation>变化检测</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Detecting changes: block {block} of {blocks}</source>
      <translation>正在检测变化：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Differs from the first date</source>
      <translation>与第一个日期不同</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Distance between points</source>
      <translation>点间距离</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Distance between search lines</source>
      <translation>搜索线间距</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Distances of the classes</source>
      <translation>类别之间的距离</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dock.py" />
      <source>Documentation of this page (F1)</source>
      <translation>本页文档 (F1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Doubtful</source>
      <translation>可疑</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Doubtful samples</source>
      <translation>可疑样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Doubtful samples (.gpkg) that "Check samples" or "Map time series" listed.</source>
      <translation>“样本检查”或“时间序列制图”列出的可疑样本 (.gpkg)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Download it again.</source>
      <translation>请重新下载。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>Download the product again, or set "Reflectance scale" to "As stored" and give the images as files.</source>
      <translation>请重新下载该产品，或将“反射率缩放”设为“按存储值”并以文件形式提供影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Download the product again.</source>
      <translation>请重新下载该产品。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Draw a line around samples to select them.</source>
      <translation>圈出样本以选择。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Draw in the canvas</source>
      <translation>在画布中绘制</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Draw it over the images, and check its coordinate system.</source>
      <translation>请在影像上绘制范围，并检查其坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, lower MIN_PER_STRATUM, or choose another ALLOCATION.</source>
      <translation>请抽取更多点、减小 MIN_PER_STRATUM，或选择其他 ALLOCATION。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points, or choose fewer strata.</source>
      <translation>请抽取更多点，或选择更少的层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Draw more points.</source>
      <translation>请抽取更多点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Draw one, or take the whole stack.</source>
      <translation>请绘制一个，或使用整个堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Draw places for a reference at random.</source>
      <translation>随机抽取参考位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Draw the reference sample again.</source>
      <translation>请重新抽取参考样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Drawing</source>
      <translation>正在绘图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Drawing of samples</source>
      <translation>样本抽取方式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Drawing the image of {date}: block {block} of {blocks}</source>
      <translation>正在绘制 {date} 的影像：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Drawn, by colour</source>
      <translation>抽取次数（按颜色）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Draws of them</source>
      <translation>抽取次数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Draws the points whose land cover you then look up to assess maps: how many are needed, and where, by a probability sample that the estimates of accuracy and area rest on. The points lie at pixel centres in random order and tell nothing of the maps: strata have numbers in random order, and there is no class. Label them in the dock or elsewhere; the accuracy assessment then takes the design from the file.</source>
      <translation>抽取点，供您查明其土地覆盖以评价地图：以概率样本确定需要多少点、位于何处，精度和面积的估计以此为依据。点位于像元中心，顺序随机，不透露地图内容：层的编号顺序随机，且没有类别。请在面板中或其他地方标注；精度评价随后从文件中读取设计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Drop doubtful samples</source>
      <translation>剔除可疑样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop image files, one folder of images, or a stack file.</source>
      <translation>请拖入影像文件、一个影像文件夹或一个堆栈文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Drop one folder, or image files only.</source>
      <translation>请拖入一个文件夹，或仅拖入影像文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Dropped</source>
      <translation>已剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped on an earlier date</source>
      <translation>在更早日期已剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: it was dropped on an earlier date of the chain.</source>
      <translation>已剔除：在迁移链的更早日期已被剔除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: its class cannot be told from others on this date.</source>
      <translation>已剔除：该日期无法将其类别与其他类别区分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: no valid pixel on this date.</source>
      <translation>已剔除：该日期没有有效像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: the place does not look like its class any more.</source>
      <translation>已剔除：该位置已不再像其类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Dropped: there were more samples than wanted.</source>
      <translation>已剔除：样本数超过所需。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Each date has classes of its own</source>
      <translation>每个日期有各自的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Either a folder of images (FOLDER) or a list of images (IMAGES) is needed.</source>
      <translation>需要影像文件夹 (FOLDER) 或影像列表 (IMAGES)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Either a layer (REFERENCE) or rasters (REFERENCE_RASTERS) are needed as the reference.</source>
      <translation>需要图层 (REFERENCE) 或栅格 (REFERENCE_RASTERS) 作为参考。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Either a series (SERIES) or one map (MAP) is needed.</source>
      <translation>需要序列 (SERIES) 或一幅地图 (MAP)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Empty the folder, or choose another one.</source>
      <translation>请清空该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Enter them in QGIS: Settings &gt; Options &gt; Network &gt; Proxy, then try again.</source>
      <translation>请在 QGIS 中输入：设置 &gt; 选项 &gt; 网络 &gt; 代理，然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Entropy of the class probabilities</source>
      <translation>类别概率的熵</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}</source>
      <translation>第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, accuracy {accuracy}, at most {left} to go</source>
      <translation>第 {epoch}/{epochs} 轮：损失 {loss}，精度 {accuracy}，最多还需 {left}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Epoch {epoch} of {epochs}: loss {loss}, at most {left} to go</source>
      <translation>第 {epoch}/{epochs} 轮：损失 {loss}，最多还需 {left}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Equal</source>
      <translation>均等</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Estimated (95 % interval)</source>
      <translation>估计（95 % 置信区间）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Estimated figures weigh the places with the area that they stand for; counts do not. Intervals hold the true value in 95 of 100 samples drawn like this one; they know nothing of errors of the reference itself.</source>
      <translation>估计指标按各地点所代表的面积加权，计数则不加权。在以同样方式抽取的 100 个样本中，有 95 个的区间包含真值；区间不反映参考数据自身的错误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Estimates for the whole area (95 % intervals)</source>
      <translation>整个区域的估计（95 % 区间）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>Estimates weigh the places of the reference with the area that they stand for; counts do not.</source>
      <translation>估计按参考位置所代表的面积加权；计数则不加权。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Estimating the share of changed land: block {block} of {blocks}</source>
      <translation>正在估计变化比例：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every date</source>
      <translation>所有日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Every pixel has a map on every date.</source>
      <translation>每个像元在每个日期都有地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Every pixel of the maps was compared: there is no sampling error, and the intervals have no width.</source>
      <translation>比较了地图的每个像元：不存在抽样误差，区间宽度为零。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Every pixel was compared, so that the other area is that of the reference itself.</source>
      <translation>由于比较了每个像元，另一面积即参考数据本身的面积。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Every sample accounted for</source>
      <translation>每个样本的去向</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Everything is there: Python {python}, PyTorch {torch}; jobs compute on {device}.</source>
      <translation>一切就绪：Python {python}，PyTorch {torch}；作业在 {device} 上计算。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Expected accuracy</source>
      <translation>预期精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Export classes</source>
      <translation>导出类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Export model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>Export the model again.</source>
      <translation>请重新导出模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>F&amp;igures</source>
      <translation>指标(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>F&amp;older of images</source>
      <translation>影像文件夹(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>F&amp;rom</source>
      <translation>从(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>F1 (95 % interval)</source>
      <translation>F1（95 % 置信区间）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change.</source>
      <translation>FORBIDDEN_TRANSITIONS 禁止了所有转移，任何类别都不可能变化。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS holds {part}, which is no transition.</source>
      <translation>FORBIDDEN_TRANSITIONS 中的 {part} 不是转移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>FORBIDDEN_TRANSITIONS names {name}, which is no class of the series.</source>
      <translation>FORBIDDEN_TRANSITIONS 指定了 {name}，它不是该序列的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>FREEZE keeps the encoder as it was pre-trained, but there is no pre-trained network.</source>
      <translation>FREEZE 使编码器保持预训练时的状态，但没有给出预训练网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>FROM_DATE and TO_DATE leave {count} maps of the series, but changes need at least two.</source>
      <translation>FROM_DATE 和 TO_DATE 只留下序列中的 {count} 幅地图，而变化检测至少需要两幅。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>False colour (near infrared)</source>
      <translation>假彩色（近红外）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Features of the second date</source>
      <translation>第二日期的特征</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Fetching uv, the installer (in all about {download} MB to fetch, {disk} GB on the disk)</source>
      <translation>正在获取安装程序 uv（共约下载 {download} MB，磁盘占用 {disk} GB）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/validation.py" />
      <source>Fewer than {count} places could be left out of training, so the confidence of the maps is not calibrated: take it for an order, not for a probability.</source>
      <translation>可从训练中留出的位置少于 {count} 个，因此地图的置信度未经校准：请将其视为排序，而不是概率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field of what belongs together</source>
      <translation>整群字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;x or longitude</source>
      <translation>X 或经度字段(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with &amp;y or latitude</source>
      <translation>Y 或纬度字段(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the &amp;class</source>
      <translation>类别字段(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the class</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the class of the reference</source>
      <translation>参考数据的类别字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Field with the d&amp;ate</source>
      <translation>日期字段(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the date</source>
      <translation>日期字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Field with the date of a sample</source>
      <translation>样本日期字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Field with the date of the reference</source>
      <translation>参考数据的日期字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the first day</source>
      <translation>起始日期字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the last day</source>
      <translation>结束日期字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Field with the stratum</source>
      <translation>层的字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Fields with the class of one date each</source>
      <translation>各含一个日期类别的字段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Figures</source>
      <translation>指标</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Figures are 0–1. They hold for the whole map only if the reference is a simple random sample of it or covers it completely.</source>
      <translation>指标取值 0–1。仅当参考数据是地图的简单随机样本或完全覆盖地图时，指标才适用于整幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Figures of the report</source>
      <translation>报告指标</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>File to write: .pt and .pth for torch.load, .safetensors for safetensors.</source>
      <translation>要写出的文件：.pt 和 .pth 用于 torch.load，.safetensors 用于 safetensors。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Fill it: what belongs together has the same value.</source>
      <translation>请填写：属于一体者取值相同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Filled: used. Hatched: not used.</source>
      <translation>实心：已使用。斜线：未使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in space</source>
      <translation>空间滤波</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter in time</source>
      <translation>时间滤波</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter maps</source>
      <translation>地图滤波</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Filter of the maps in time</source>
      <translation>地图的时间滤波</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Filtering {dates} dates together: block {block} of {blocks}</source>
      <translation>正在对 {dates} 个日期一起滤波：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>Filtering {first} to {last}: block {block} of {blocks}</source>
      <translation>正在滤波 {first} 至 {last}：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Find the points whose label would help the chosen map series most.</source>
      <translation>查找其标签对所选地图序列最有帮助的点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Finds more samples on the date on which some were labelled. Along rays from every sample, flat places are labelled by a support vector machine that the samples train; sure ones are taken, and the result is drawn from them class by class. A place is believed only if its neighbourhood and the nearest labelled spectrum confirm its class; the published form needs the machine alone.</source>
      <translation>在标注日期寻找更多样本。沿每个样本的射线，由样本训练的支持向量机为平坦位置赋类；采用确定的位置，并按类别抽取结果。只有邻域和最近的标注光谱都确认其类别时才采信；已发表的形式只需要支持向量机。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Finds samples whose label is doubtful. Randomised trees that did not see a sample, nor those that touch it with the same class, say what it looks like, on its date and over all dates; a sample looks mislabelled where another class is more than four times as probable as its label (confident learning, with cleanlab). A sample that lies far from all others of its class is odd, and one pixel with two labels is told. Every doubtful sample has its reason and its likely class. Classes of fewer than five samples on a date are not judged, and of no class more than half of the samples of a date are doubted. Look at them before you drop them: what is rare may be right.</source>
      <translation>查找标签可疑的样本。由未见过该样本、也未见过与其相接的同类样本的随机化树，判断其在自身日期和所有日期上的外观；若另一类别的概率超过该标签的四倍，则样本疑似标注错误（置信学习，使用 cleanlab）。与同类所有其他样本相距甚远的样本视为异常，同一像元有两个标签时会报告。每个可疑样本都附有原因和可能的类别。某日期样本少于五个的类别不作判断，且任何类别在一个日期的可疑样本不超过其一半。剔除前请先查看：罕见的样本可能是正确的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>First bands</source>
      <translation>前几个波段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>First date</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>First date of changes</source>
      <translation>变化的起始日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>First on</source>
      <translation>首次日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>First {count} letters of SHA-256; of large files, of their first and last 64 kB.</source>
      <translation>SHA-256 的前 {count} 个字符；大文件仅计算首尾各 64 kB。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Flat places</source>
      <translation>平坦位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Folder for a model of the dates of the target stack.</source>
      <translation>用于存放目标堆栈各日期模型的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Folder for count, first_change, last_change, change_after, from_class, to_class, confidence and, for maps of TSSCD, probability.</source>
      <translation>存放 count、first_change、last_change、change_after、from_class、to_class、confidence 以及（TSSCD 地图的）probability 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Folder for differences/ and comparison.json.</source>
      <translation>存放 differences/ 和 comparison.json 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder for images/, stack.json, samples.gpkg and truth/.</source>
      <translation>存放 images/、stack.json、samples.gpkg 和 truth/ 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folder for model.json and the trained weights.</source>
      <translation>存放 model.json 和训练权重的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Folder for model.json and the weights.</source>
      <translation>存放 model.json 和权重的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Folder for model.json, the weights and the picture.</source>
      <translation>存放 model.json、权重和图片的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder for samples.gpkg, audit.gpkg, quality.gpkg, model/, series.json, maps/, changes/, report.html and tables/.</source>
      <translation>存放 samples.gpkg、audit.gpkg、quality.gpkg、model/、series.json、maps/、changes/、report.html 和 tables/ 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Folder for series.json and maps/, and transitions.csv. Not that of the series: its maps stay as they are.</source>
      <translation>存放 series.json、maps/ 以及 transitions.csv 的文件夹。不能是该序列的文件夹：其地图保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Folder for series.json and maps/.</source>
      <translation>存放 series.json 和 maps/ 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Folder for the composites and their stack.json.</source>
      <translation>存放合成影像及其 stack.json 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of images</source>
      <translation>影像文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Folder of mask files</source>
      <translation>掩膜文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Folder of the changes</source>
      <translation>变化文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Folder of the true maps</source>
      <translation>真实地图文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Folder with packages</source>
      <translation>软件包文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Folders and images, or several folders, cannot be taken together.</source>
      <translation>文件夹与影像，或多个文件夹，不能同时使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Folds of polygons and blocks</source>
      <translation>按多边形和块分折</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>For a model that was trained on two stacks: the second one, of the same sensor as there. It is read on the pixels of the first, whose dates are mapped.</source>
      <translation>用于以两个堆栈训练的模型：第二个堆栈，传感器须与训练时相同。它按第一个堆栈的像元读取，地图对应第一个堆栈的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference of several dates.</source>
      <translation>用于多个日期的参考数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a reference that is true on one date. If it has days from when to when it is true, only the map of this date is compared.</source>
      <translation>用于只在一个日期有效的参考数据。若其有有效期的起止日期，则只比较该日期的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For a sample stratified by the classes of one map of a series. Left empty, the strata are the classes of the map of each date.</source>
      <translation>用于按序列中某一幅地图的类别分层的样本。留空则以各日期地图的类别为层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>For information: in this run it did not decide which samples were kept.</source>
      <translation>仅供参考：本次运行未据此决定保留哪些样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>For one file a band, if bands are not found in the file names: a regular expression with the named group "band".</source>
      <translation>用于每波段一个文件且无法从文件名识别波段时：含命名组 “band” 的正则表达式。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>For other strata than the classes of the map. Left empty, stratum is used where the layer has it.</source>
      <translation>用于地图类别以外的分层。留空则在图层有 stratum 字段时使用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>For qgis_process repeat the name: {name}=a.tif {name}=b.tif</source>
      <translation>在 qgis_process 中请重复参数名：{name}=a.tif {name}=b.tif</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>For samples of several dates: each is checked on its own date. Left empty, a field named date is used where the layer has it.</source>
      <translation>用于多个日期的样本：每个样本按其自身日期检查。留空则使用图层中名为 date 的字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>For samples of several dates: each is true on its own date and is migrated from there. Left empty, all samples belong to DATE.</source>
      <translation>用于多个日期的样本：每个样本在其自身日期有效，并从该日期迁移。留空则全部属于 DATE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>For samples of several dates; empty: all belong to one date.</source>
      <translation>用于多个日期的样本；留空：全部属于同一日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>For text files, which hold no date. Arrays take the dates of the stack in order.</source>
      <translation>用于不含日期的文本文件。数组按顺序采用堆栈的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the allocation by good practice.</source>
      <translation>用于按良好实践的分配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>For the stratified design. Map classes: those of the map of DATE. Changed or not: whether the class changes on any date from FROM_DATE to TO_DATE. Transitions: each pair of classes on FROM_DATE and TO_DATE, the stable ones included.</source>
      <translation>用于分层设计。地图类别：DATE 的地图的类别。是否变化：类别在 FROM_DATE 至 TO_DATE 的任一日期是否变化。类别转移：FROM_DATE 与 TO_DATE 的每对类别，包括不变的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>For these figures whole polygons and whole blocks of the image were left out of training and predicted. They say how well the samples can be told apart. They do not say how good the map is: samples are where somebody chose to put them, seldom at borders and in mixed pixels, and their labels, also those that this run carried to other dates or found by augmentation, are taken for true.</source>
      <translation>计算这些指标时，整个多边形和整块影像未参与训练，仅用于预测。指标说明样本之间的可分程度，并不说明地图的好坏：样本位于人为选定之处，很少位于边界和混合像元中；其标签（包括本次运行迁移到其他日期或通过扩充得到的标签）均被视为正确。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Forbid fewer of them.</source>
      <translation>请减少禁止的转移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Forbidden transitions</source>
      <translation>禁止的转移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Found by augmentation</source>
      <translation>扩充得到</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Found on this date</source>
      <translation>在该日期找到</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Free some space (see the size that the set-up shows), then set the worker environment up again; what was fetched is kept.</source>
      <translation>请释放空间（见设置所示大小），然后重新设置工作环境；已下载的内容会保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space and run the same job again: results that are whole are kept.</source>
      <translation>请释放空间后重新运行同一作业：完整的结果会保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>Free some space or choose another disk.</source>
      <translation>请释放空间或选择其他磁盘。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Free some space there, then try again.</source>
      <translation>请在该处释放空间后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From a CSV, project or samples (GeoPackage)…</source>
      <translation>从 CSV、工程或样本 (GeoPackage)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>From every sample, other places are looked for along rays this many degrees apart: the smaller the angle, the more places.</source>
      <translation>从每个样本出发，沿间隔此角度的射线寻找其他位置：角度越小，位置越多。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>From metadata</source>
      <translation>来自元数据</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>From the style of {name}</source>
      <translation>从 {name} 的样式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>From when on a row is true; empty values are no limit. Left empty, valid_from is used where the layer has it.</source>
      <translation>记录自何时起有效；空值表示不限。留空则在图层有 valid_from 字段时使用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>From which class to which, as mapped and as estimated by the reference.</source>
      <translation>从哪一类到哪一类：制图结果与按参考估计的结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} higher than before ({before} and earlier), as in Sentinel-2 images of baseline 04.00 whose offset was not taken off: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation>从 {date} 起，所有波段比之前（{before} 及更早）约高 {amount}，与未扣除偏移的 Sentinel-2 基线 04.00 影像一致：请使用下载的原始产品，或在 GeoTIFF 元数据中设置偏移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>From {date} on, all bands are about {amount} lower than before ({before} and earlier), as if the offset of Sentinel-2 images of baseline 04.00 was not taken off the earlier ones: use the products as downloaded, or set the offset in the GeoTIFF metadata.</source>
      <translation>从 {date} 起，所有波段比之前（{before} 及更早）约低 {amount}，似乎较早影像未扣除 Sentinel-2 基线 04.00 的偏移：请使用下载的原始产品，或在 GeoTIFF 元数据中设置偏移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>From {first} to {last}, as mapped</source>
      <translation>{first} 至 {last}（制图结果）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Gamma of the support vector machine</source>
      <translation>支持向量机的 Gamma</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>GeoPackage to write.</source>
      <translation>要写出的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with a sample for every place and date whose label was kept.</source>
      <translation>对每个保留标签的位置和日期含一个样本的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>GeoPackage with distance, threshold and decision of every sample and date.</source>
      <translation>含每个样本和日期的距离、阈值和判定的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with every sample, whether it is doubtful, why, and its likely class.</source>
      <translation>含每个样本的 GeoPackage，注明是否可疑、原因及其可能的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>GeoPackage with points in the form of samples, without a class; priority says which comes first, why says why.</source>
      <translation>含样本形式的点（无类别）的 GeoPackage；priority 表示先后顺序，why 说明原因。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>GeoPackage with the labelled samples and the added ones, with confidence and weight.</source>
      <translation>含标注样本与新增样本的 GeoPackage，带置信度和权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>GeoPackage with the points to label, the classes, and the design.</source>
      <translation>含待标注的点、类别和设计的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>GeoPackage with the samples that are not doubtful, if they are to be dropped.</source>
      <translation>若要剔除可疑样本，则为含不可疑样本的 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>GeoPackage, shapefile, CSV or another vector format.</source>
      <translation>GeoPackage、Shapefile、CSV 或其他矢量格式。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>Georeference it, or make the stack without it.</source>
      <translation>请为其地理配准，或在不含它的情况下创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Georeference them (Raster &gt; Georeferencer, or Assign Projection), then try again.</source>
      <translation>请为其地理配准（栅格 &gt; 地理配准工具，或指定投影），然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Georeference them first.</source>
      <translation>请先为其地理配准。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Give DATE, the date on which they were labelled.</source>
      <translation>请提供 DATE，即标注日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give PRETRAINED, or set FREEZE to none.</source>
      <translation>请给出 PRETRAINED，或将 FREEZE 设为 none。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give SOURCE_SAMPLES, so that the model is trained again on the bands that both have.</source>
      <translation>请给出 SOURCE_SAMPLES，以便用两者共有的波段重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>Give SOURCE_SAMPLES.</source>
      <translation>请给出 SOURCE_SAMPLES。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give STRATUM_WEIGHTS, for example {example}, or a raster of strata (STRATA).</source>
      <translation>请给出 STRATUM_WEIGHTS，例如 {example}，或分层栅格（STRATA）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Give a CSV file with a row and a column for each class, like the transitions.csv that a run without TRANSITIONS writes.</source>
      <translation>请提供每个类别各占一行和一列的 CSV 文件，如同不带 TRANSITIONS 运行时写出的 transitions.csv。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Give a file of points or polygons, for example a GeoPackage.</source>
      <translation>请提供点或多边形文件，例如 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give a folder (FOLDER) or a list of images (IMAGES).</source>
      <translation>请提供文件夹 (FOLDER) 或影像列表 (IMAGES)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>Give a later FROM_DATE.</source>
      <translation>请提供更晚的 FROM_DATE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Give a smaller CROP_SIZE, or a larger EXTENT.</source>
      <translation>请提供更小的 CROP_SIZE 或更大的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Give a smaller CROP_SIZE, or add samples elsewhere.</source>
      <translation>请给出较小的 CROP_SIZE，或在别处添加样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give a stack of such images, best the one that is to be mapped.</source>
      <translation>请提供此类影像的堆栈，最好是要制图的堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Give a value.</source>
      <translation>请提供值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Give all parameters their defaults again. Names of changed ones are bold.</source>
      <translation>将所有参数恢复为默认值。已更改的参数名以粗体显示。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give an authority code such as EPSG:32631, or WKT.</source>
      <translation>请提供 EPSG:32631 之类的代码或 WKT。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Give an odd number.</source>
      <translation>请给出奇数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>Give both or neither.</source>
      <translation>请同时提供，或都不提供。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either a map series (SERIES) or one map (MAP).</source>
      <translation>请提供地图序列 (SERIES) 或一幅地图 (MAP)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/assessaccuracy.py" />
      <source>Give either points or polygons (REFERENCE) or rasters (REFERENCE_RASTERS) as the reference.</source>
      <translation>请提供点或多边形 (REFERENCE)，或栅格 (REFERENCE_RASTERS) 作为参考。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Give either samples (SAMPLES) or a raster of labels (LABEL_RASTER).</source>
      <translation>请提供样本 (SAMPLES) 或标签栅格 (LABEL_RASTER)，二者择一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Give it a datetime.</source>
      <translation>请为其添加 datetime。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>Give it in the coordinate system of the images.</source>
      <translation>请以影像的坐标系提供。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>Give it its coordinate system.</source>
      <translation>请为其设置坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Give it to "Train model" as PRETRAINED.</source>
      <translation>请将其作为 PRETRAINED 提供给“训练模型”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Give it, or train a model on one stack.</source>
      <translation>请提供它，或用一个堆栈训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Give names, separated by commas.</source>
      <translation>请提供以逗号分隔的名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>Give one number for all, or one for each class in the order of their values.</source>
      <translation>请给出一个适用于全部类别的数，或按类别值的顺序为每个类别各给一个数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of its dates: {dates}.</source>
      <translation>请提供其日期之一：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/open_reference.py" />
      <source>Give one of them, not both.</source>
      <translation>请只提供其中之一，不要同时提供。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>Give one of them.</source>
      <translation>请只提供其中之一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Give one of them: {dates}.</source>
      <translation>请提供其中之一：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give polygons, or the field whose value is the same for what belongs together (CLUSTER_FIELD).</source>
      <translation>请给出多边形，或给出属于一体者取值相同的字段（CLUSTER_FIELD）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Give the class a number as code, or make a new layer of samples.</source>
      <translation>请为类别指定数字代码，或新建样本图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>Give the date of the reference (REFERENCE_DATE), or say that it is true on all dates or on the dates in a field (REFERENCE_VALIDITY).</source>
      <translation>请提供参考数据的日期 (REFERENCE_DATE)，或指定其适用于所有日期或某字段中的日期 (REFERENCE_VALIDITY)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/importsamples.py" />
      <source>Give the date on which they were labelled (DATE).</source>
      <translation>请提供标注日期 (DATE)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/importsamples.py" />
      <source>Give the date on which they were labelled.</source>
      <translation>请提供标注日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the file in it.</source>
      <translation>请提供其中的文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Give the folder that holds it.</source>
      <translation>请提供包含它的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>Give the image stack that the maps were made of, or none.</source>
      <translation>请提供制作这些地图所用的影像堆栈，或不提供。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Give the places of the sample as points or polygons (REFERENCE).</source>
      <translation>请以点或多边形（REFERENCE）给出样本地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Give the point the active class, and go on to the next</source>
      <translation>将点设为当前类别，并转到下一个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the share of the area of every stratum.</source>
      <translation>请给出每一层的面积比例。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Give the shares of all strata, or their areas or pixel counts: numbers above 1 are taken as such.</source>
      <translation>请给出所有层的比例，或其面积或像元数：大于 1 的数按面积或像元数处理。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Give the stack that the model was trained on.</source>
      <translation>请给出训练该模型所用的堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Go back to what the stack file says.</source>
      <translation>恢复为堆栈文件中的内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the next point</source>
      <translation>转到下一个点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Go to the point before</source>
      <translation>转到前一个点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice</source>
      <translation>良好实践</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Good practice (Olofsson et al. 2014): MIN_PER_STRATUM in rare strata, the rest in proportion to area. Proportional: to area. Equal: the same number in each, good for user's accuracies. Optimal (Neyman): to area and to the doubt that you expect, good for the overall accuracy.</source>
      <translation>良好实践（Olofsson 等 2014）：稀有层取 MIN_PER_STRATUM，其余按面积比例。按比例：按面积。均等：各层数量相同，有利于用户精度。最优 (Neyman)：按面积和预期的不确定性，有利于总体精度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Grow a region from a click</source>
      <translation>从点击处进行区域生长</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing a region</source>
      <translation>区域生长</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>Growing…</source>
      <translation>正在生长…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Hectares</source>
      <translation>公顷</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide pixels of a crop only at dates at which more than 90 % of it is vegetation (NDVI above 0.2), as published. It needs a red and a near-infrared band. The published variant always does.</source>
      <translation>按已发表的方式，仅在裁块 90 % 以上为植被（NDVI 大于 0.2）的日期遮蔽其像元。需要红光和近红外波段。已发表的变体始终如此。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Hide vegetation only</source>
      <translation>仅遮蔽植被</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>How far the spectrum of a pixel may be from that at the click, in percent of its length</source>
      <translation>像元光谱与点击处光谱允许的差距，以其长度的百分比表示</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How far the weights are changed at a time. 0 takes 0.001, and in the published variant 0.0001.</source>
      <translation>每次改变权重的幅度。0 表示 0.001，已发表的变体为 0.0001。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>How it judges itself</source>
      <translation>自我评价方式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>How many points</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>How many points to label.</source>
      <translation>要标注的点数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>How many samples the class has.</source>
      <translation>该类别的样本数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>How often all crops are seen. 0 takes as many as see 600 crops in all, at least 4, which is a minute or two for a small stack; more make the network better, and pay on a GPU. The published variant takes 100.</source>
      <translation>所有裁块被使用的次数。0 表示总共使用 600 个裁块所需的次数，至少为 4，对小堆栈约需一两分钟；次数越多网络越好，在 GPU 上值得。已发表的变体为 100。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How often pixels of the target are labelled anew.</source>
      <translation>目标像元重新标注的次数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>How pixels are combined</source>
      <translation>像元合成方式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>How sure the labels of the places found are</source>
      <translation>所找到地点的标签有多可靠</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How the places of the reference were chosen: they are taken for a random sample.</source>
      <translation>参考地点的选取方式：按随机样本处理。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>How the places of the reference were chosen; standard errors, intervals and areas rest on it. Automatic: as the file of a reference sample says, stratified if strata are given, clusters for polygons, else a simple random sample. Places that were chosen by hand are no sample: their intervals say too little.</source>
      <translation>参考地点是如何选取的；标准误、区间和面积都以此为基础。自动：按参考样本文件的说明；若给出了层则为分层抽样；多边形为整群抽样；否则为简单随机抽样。手工选取的地点不是样本：其区间说明不了多少。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>How the samples of a class are drawn from all that were found. Stratified: 70, 20 and 10 % from those of typical, unusual and very unusual colour. Random: all alike. Inverse: the rarer a colour, the likelier. None: all are kept.</source>
      <translation>如何从找到的所有样本中抽取某类别的样本。分层：从颜色典型、少见和极少见的样本中分别抽取 70 %、20 % 和 10 %。随机：一视同仁。逆频率：颜色越少见越可能。无：全部保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>How true the reference itself is: who labelled it, when and from what.</source>
      <translation>参考数据本身是否真实：由谁、何时、依据什么标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>How values are matched</source>
      <translation>数值的匹配方式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Identity of the job</source>
      <translation>作业标识</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If better</source>
      <translation>若更好</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>If there are any: the share of them that the unchanged and the adapted model find is reported. Nothing is learnt or decided from them. One without a date counts on every date.</source>
      <translation>如果有：报告未改动的模型和适配后的模型各找到其中多少。不从中学习，也不据此作任何决定。没有日期的样本在每个日期都计入。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Image of {date}: block {block} of {blocks}</source>
      <translation>{date} 的影像：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Image stack</source>
      <translation>影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack of the model</source>
      <translation>模型的影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Image stack to adapt it to</source>
      <translation>要适配到的影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Images</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Images or their folder can also be dropped here.</source>
      <translation>也可以将影像或其文件夹拖到此处。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Images that could not be read are missing: {dates}.</source>
      <translation>缺少无法读取的影像：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>Import classes</source>
      <translation>导入类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Import model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Import samples</source>
      <translation>导入样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>In any case</source>
      <translation>总是</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of one field with the class: names or patterns such as class_2021-06-15,c_2021*; auto takes every field with a date in its name.</source>
      <translation>代替单一类别字段：名称或模式，如 class_2021-06-15,c_2021*；auto 取名称中含日期的所有字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>In place of the field and the shares: its values are the strata, its pixels their areas.</source>
      <translation>代替字段和比例：其取值为层，其像元为层的面积。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>In the file that was given</source>
      <translation>所提供的文件中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the map</source>
      <translation>地图中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>In the reference</source>
      <translation>参考数据中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Install Python 3.11, or connect to the network, then try again. Or name a Python environment of your own in the settings.</source>
      <translation>请安装 Python 3.11 或连接网络后重试，或在设置中指定自有 Python 环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Install it into the environment that runs the job, and on the workers in the same version.</source>
      <translation>请将其安装到运行作业的环境中，并在集群的各工作节点上安装相同版本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Install the Microsoft Visual C++ runtime (vc_redist.x64), restart QGIS, then try again.</source>
      <translation>请安装 Microsoft Visual C++ 运行库 (vc_redist.x64)，重新启动 QGIS 后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version}</source>
      <translation>正在安装 PyTorch {version}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing PyTorch {version} from the ordinary index, because that of PyTorch cannot be used (about {download} MB to fetch)</source>
      <translation>无法使用 PyTorch 的索引，正在从普通索引安装 PyTorch {version}（约下载 {download} MB）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Installing the packages for rasters and models</source>
      <translation>正在安装栅格和模型软件包</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Instead of samples: a raster of class values; 0 and nodata are not labelled. On other pixels than the images, each of these takes the nearest value; of large classes some pixels are drawn. It is true on the date in its name, else on DATE.</source>
      <translation>代替样本：类别值栅格；0 和无数据表示未标注。若与影像像元不一致，影像的每个像元取最近的值；从大的类别中抽取部分像元。它适用于其名称中的日期，否则为 DATE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Inverse</source>
      <translation>逆频率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>It has: {dates}.</source>
      <translation>现有：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>It has: {fields}.</source>
      <translation>现有：{fields}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>It is not known from which stack the model learnt.</source>
      <translation>不知道该模型是从哪个堆栈学习的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>It is not said how the places were chosen; they are taken for a simple random sample. If they were chosen by hand, the figures may be too good and the intervals too narrow.</source>
      <translation>未说明地点的选取方式；按简单随机样本处理。若为人工选取，指标可能过高，区间可能过窄。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>It is not said when the reference is true, and there are {count} maps.</source>
      <translation>未指定参考数据的适用日期，而地图有 {count} 幅。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It is unlike all other samples of its class.</source>
      <translation>与同类的所有其他样本都不相似。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It looks like another class than that of its label.</source>
      <translation>看起来像标签以外的另一类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>It may be damaged or incomplete: get it again, or remove it.</source>
      <translation>它可能已损坏或不完整：请重新获取或移除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>It may be damaged: make the maps again.</source>
      <translation>它可能已损坏：请重新制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>It may be incomplete: download it again or remove it from the folder.</source>
      <translation>它可能不完整：请重新下载，或从文件夹中移除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>It was found on this date, because its class is sure.</source>
      <translation>因类别确定而在该日期被选出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no date.</source>
      <translation>{file} 的条目 {item} 没有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Item {item} of {file} has no images.</source>
      <translation>{file} 的条目 {item} 没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Its class was said on this date.</source>
      <translation>其类别在该日期标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Jobs</source>
      <translation>作业</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.py" />
      <source>Jobs run in {path}</source>
      <translation>作业在 {path} 中运行</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint</source>
      <translation>联合</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Joint: all dates are judged together, so that what comes later counts, too; the published variant takes star instead. Star: every date is compared with the labelled date. Sequential: every date is compared with the one before it, so that a sample that is dropped once stays dropped; one that is under cloud waits.</source>
      <translation>联合：所有日期一起判断，后续日期也计入；已发表的变体改用星形。星形：每个日期与标注日期比较。顺序：每个日期与前一日期比较，一旦剔除便不再恢复；被云遮挡的样本等待。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Judged</source>
      <translation>已判断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>KEPT_CLASSES names {name}, which is no class of the series.</source>
      <translation>KEPT_CLASSES 中的 {name} 不是该序列的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/assessaccuracy.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Keep items of one kind of product, or make a stack of the image files.</source>
      <translation>请只保留同一类产品的条目，或用影像文件创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Keeps pixels, model and blocks of the map (up to 2 GB) for the next preview. Left empty, nothing is kept.</source>
      <translation>为下次预览保留像元、模型和地图块（最多 2 GB）。留空则不保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept</source>
      <translation>已保留</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept and dropped</source>
      <translation>保留与剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Kept for its class</source>
      <translation>为其类别保留</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Kept of those moved</source>
      <translation>迁移样本的保留率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Kept: the place still looks like its class.</source>
      <translation>已保留：该位置仍与其类别相符。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Key</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Known are: {known}.</source>
      <translation>可用的有：{known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>LABELS is summary, which only STCLN learns.</source>
      <translation>LABELS 为 summary，只有 STCLN 支持。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>LINE_INTERVAL is {interval} pixels, but the images have only {height} x {width} pixels.</source>
      <translation>LINE_INTERVAL 为 {interval} 个像元，但影像只有 {height} x {width} 个像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel</source>
      <translation>标注(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>La&amp;bel as {name}</source>
      <translation>标注为 {name}(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Labelled</source>
      <translation>已标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Labelled independently of the training samples.</source>
      <translation>独立于训练样本进行标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Labelled on this date</source>
      <translation>在该日期标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Labelled points or polygons, in any coordinate system; a polygon gives all pixels whose centre it holds.</source>
      <translation>带标签的点或多边形，任意坐标系；多边形包含中心位于其内的所有像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Labelled samples</source>
      <translation>已标注样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>Labelling the target, round {round} of {rounds}</source>
      <translation>正在为目标生成伪标签，第 {round} 轮，共 {rounds} 轮</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Labels of a series</source>
      <translation>序列的标签</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Land cover</source>
      <translation>土地覆盖</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Land cover time series</source>
      <translation>土地覆盖时间序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Landsat 8/9 and older Landsat images number their bands differently; the bands are therefore named by colour (blue, green, ...).</source>
      <translation>Landsat 8/9 与更早的 Landsat 影像波段编号不同；因此按颜色命名波段（blue、green、……）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Language of the report</source>
      <translation>报告语言</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Lar&amp;gest size</source>
      <translation>最大面积(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Largest entropy</source>
      <translation>最大熵</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Largest number of samples a date</source>
      <translation>每个日期的最大样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Last date</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Last date before the change</source>
      <translation>变化前的最后日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Last date of changes</source>
      <translation>变化的结束日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Last day</source>
      <translation>末日</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no coordinate system.</source>
      <translation>{file} 的图层 {layer} 没有坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Layer {layer} of {file} has no geometry.</source>
      <translation>{file} 的图层 {layer} 没有几何图形。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>Layers for a new stack</source>
      <translation>新堆栈的图层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/scene.py" />
      <source>Laying out the land, block {block} of {count}</source>
      <translation>正在生成地表：第 {block}/{count} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Lead of the most probable class</source>
      <translation>最可能类别的领先幅度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/sequence_filter.py" />
      <source>Learning how often land cover changes: block {block} of {blocks}</source>
      <translation>正在学习土地覆盖变化的频率：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Learning what stays and what changes: {date}</source>
      <translation>正在学习哪些不变、哪些变化：{date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Least cloudy</source>
      <translation>云量最少</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>Leave it empty, or train a model on both stacks.</source>
      <translation>请留空，或用两个堆栈训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>Leave it out, or make the stack again.</source>
      <translation>请不要使用它，或重新创建影像栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Leave one out, or put their dates into their names.</source>
      <translation>请去掉其中一个，或在名称中写入日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or give an image with fewer clouds.</source>
      <translation>请去掉该日期，或提供云更少的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>Leave the date out, or set MATCHING to another way or to none.</source>
      <translation>请去掉该日期，或将 MATCHING 设为其他方法或 none。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Leave {parameter} empty, or choose another design (DESIGN).</source>
      <translation>请将 {parameter} 留空，或选择其他抽样设计（DESIGN）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Leave {parameter} empty, or give the places of the sample as points or polygons (REFERENCE).</source>
      <translation>请将 {parameter} 留空，或以点或面的形式给出样本地点（REFERENCE）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Leave {parameter} empty.</source>
      <translation>请将 {parameter} 留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Left empty, class_value is used where the layer has it.</source>
      <translation>留空则使用图层中的 class_value。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Left empty, the field date is used where the layer has it.</source>
      <translation>留空则使用图层中的 date 字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the first map.</source>
      <translation>留空则为第一幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Left empty, the last map.</source>
      <translation>留空则为最后一幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out because DATE_PATTERN does not match: {files}</source>
      <translation>因与 DATE_PATTERN 不匹配而忽略：{files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, maps with a colour table: {files}</source>
      <translation>已忽略带颜色表的地图：{files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, no coordinate system: {files}</source>
      <translation>已忽略没有坐标系的文件：{files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures and quality layers (name a mask in MASK_BAND to use it): {files}</source>
      <translation>已忽略图片和质量图层（若要使用掩膜，请在 MASK_BAND 中指定）：{files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Left out, pictures in natural colours: {files}</source>
      <translation>已忽略自然色图片：{files}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: another sample of its class lies in its pixel.</source>
      <translation>已忽略：同类的另一样本位于同一像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it has no class.</source>
      <translation>已忽略：没有类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it is neither a point nor a polygon, or lies nowhere.</source>
      <translation>已忽略：既不是点也不是多边形，或没有位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: it lies outside the images.</source>
      <translation>已忽略：位于影像之外。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: samples of different classes lie in its pixel.</source>
      <translation>已忽略：同一像元内有不同类别的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Left out: the stack has no image of its date.</source>
      <translation>已忽略：堆栈没有其日期的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Left out: {reason}</source>
      <translation>已忽略：{reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Length of a period: month, quarter, year, or a number of days such as "10 days" (counted from the first date).</source>
      <translation>时段长度：month、quarter、year，或天数如 “10 days”（从首个日期起算）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>Less than a minute</source>
      <translation>不到一分钟</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_panel.py" />
      <source>Less than a minute left</source>
      <translation>剩余不到一分钟</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>Let the network learn from all images of the stack, without labels, before it learns from the samples.</source>
      <translation>在从样本学习之前，让网络先从堆栈的全部影像中无标签地学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Lets a network learn from a stack without any label: it is shown series of images with hidden pixels and reconstructs them from their surroundings and their other dates. "Train model" then begins with what it has learned (PRETRAINED), which pays where labels are few. Clouds, nodata and missing dates are left out. The picture shows what the network makes of hidden pixels of a crop that it did not learn from.</source>
      <translation>让网络在没有任何标签的情况下从堆栈学习：向其展示带有遮蔽像元的影像序列，由周围像元和其他日期重建被遮蔽的像元。随后“训练模型”以所学内容为起点 (PRETRAINED)，在标签少时值得使用。忽略云、无数据和缺失的日期。图片显示网络对一个未参与学习的裁块中被遮蔽像元的重建结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Likely class</source>
      <translation>可能的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Line {number} of {file} is {line}, which is not label,row,col.</source>
      <translation>{file} 的第 {number} 行为 {line}，不是 label,row,col。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Linear power</source>
      <translation>线性功率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List</source>
      <translation>列出</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List and drop</source>
      <translation>列出并剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List doubtful samples</source>
      <translation>列出可疑样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>List: they are listed. Drop: the others are also written as cleaned samples. The layer of the samples itself is never touched.</source>
      <translation>列出：列出可疑样本。剔除：另将其余样本写为清理后的样本。样本图层本身不会改动。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Listed: {count}</source>
      <translation>已列出：{count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Load maps, samples and changes of this run into the project.</source>
      <translation>将本次运行的地图、样本和变化加载到工程中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Load the maps, and let time run.</source>
      <translation>加载地图，并播放时间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Look at a &amp;pixel</source>
      <translation>查看像元(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Look at the URL in a browser: the server may send a page in place of the image, or a part of it.</source>
      <translation>请在浏览器中查看该 URL：服务器可能返回了网页而不是影像，或只返回了一部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Look at the logs of the cluster's workers. Run the same job again: it goes on with what is missing.</source>
      <translation>请查看集群工作节点的日志。重新运行同一作业：将从缺少的部分继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/facts_reader.py" />
      <source>Looking at the dates</source>
      <translation>正在检查各日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/joint.py" />
      <source>Looking at {count} places on {date}</source>
      <translation>正在查看 {date} 的 {count} 个位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/candidates.py" />
      <source>Looking for doubt: block {block} of {blocks}</source>
      <translation>正在查找不确定之处：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Looking for flat places on {date}: block {block} of {blocks}</source>
      <translation>正在查找 {date} 的平坦位置：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Looking for graphics cards</source>
      <translation>正在查找显卡</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Looking for points…</source>
      <translation>正在查找点…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Looking for the places…</source>
      <translation>正在查找位置…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Looking whether {date} can be read now: block {block} of {blocks}</source>
      <translation>正在检查 {date} 现在能否读取：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Looks like another class</source>
      <translation>像另一类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Looks like its class</source>
      <translation>与其类别相符</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Looks like {likely} ({percent} %), labelled {label}.</source>
      <translation>像 {likely}（{percent} %），标注为 {label}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>Loss and accuracy of the training; the weights of epoch {epoch} of {epochs} (dotted) were kept.</source>
      <translation>训练的损失与精度；保留了第 {epoch}/{epochs} 轮（虚线）的权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Lost earlier</source>
      <translation>此前已剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>Lower LEARNING_RATE, and check that the images hold no values out of range.</source>
      <translation>请减小 LEARNING_RATE，并检查影像中是否有超出范围的值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Lower MIN_DISTANCE, or draw fewer points.</source>
      <translation>请减小 MIN_DISTANCE，或抽取更少的点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>M&amp;odel folder</source>
      <translation>模型文件夹(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>MASK_VALUES has no effect because the images have no mask.</source>
      <translation>影像没有掩膜，MASK_VALUES 不起作用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES holds {part}, which is neither a number nor a bit.</source>
      <translation>MASK_VALUES 中的 {part} 既不是数字也不是位。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} mixes values and bits.</source>
      <translation>MASK_VALUES {text} 混用了值和位。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>MASK_VALUES {text} names a bit that does not exist.</source>
      <translation>MASK_VALUES {text} 指定了不存在的位。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>METHOD is {method} with one class for the whole series, but a time series needs a map of every date.</source>
      <translation>METHOD 为 {method} 且整个序列一个类别，而时间序列需要每个日期的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Macro F1</source>
      <translation>宏平均 F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Macro F1, pooled (0-1)</source>
      <translation>宏平均 F1，合计 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Made by tlcm_qgis {version}.</source>
      <translation>由 tlcm_qgis {version} 生成。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>Made-up images of the demo generator of tlcm_qgis, seed {seed}.</source>
      <translation>tlcm_qgis 演示生成器的虚构影像，种子 {seed}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority</source>
      <translation>众数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that it has on most dates of the window, which lies around each date and is cut off at the ends of the series. Single wrong maps disappear, and the false changes with them. Most probable sequence: of all sequences of classes through all dates a pixel takes the most probable one (hidden Markov chain, Viterbi), by how sure each map is and how often land changes in the time between the dates.</source>
      <translation>众数：像元取其在窗口内多数日期的类别；窗口以各日期为中心，在序列两端截断。个别错误的地图及由此产生的虚假变化会消失。最可能序列：像元在贯穿所有日期的全部类别序列中取最可能的一个（隐马尔可夫链，Viterbi），依据各地图的置信度和土地在日期之间的变化频率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: a pixel takes the class that most pixels around it have on the same date. Single pixels disappear, and so do paths and ditches. Bayesian smoothing: the probability of each class is drawn towards that of the pixels around it, the more the better they agree. If both filters are chosen, this one comes first, so that it leaves no flicker between dates.</source>
      <translation>众数：像元取同一日期周围多数像元的类别。孤立像元会消失，小路和沟渠也会消失。贝叶斯平滑：各类别的概率向周围像元靠拢，周围像元越一致，靠拢越多。若同时选择两种滤波，则先进行此滤波，使其不会在日期之间留下跳变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Majority: of 3 dates. Most probable sequence: by how sure each map is and how often land changes, as learnt from the maps. As "Filter maps" with nothing else changed; the changes, the accuracies and the report then rest on the filtered maps. The maps as they were, and their layers of uncertainty, stay in the folder unfiltered (with class probabilities for the most probable sequence).</source>
      <translation>众数：3 个日期。最可能序列：依据各地图的置信度和从地图学得的土地变化频率。相当于其他设置不变的“地图滤波”；变化、精度和报告随后均以滤波后的地图为依据。原来的地图及其不确定性图层保留在文件夹 unfiltered 中（用于最可能序列时含类别概率）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>Make a model that learnt from images of another sensor, year or place fit for the images of this stack.</source>
      <translation>使从其他传感器、年份或地点的影像学得的模型适用于此堆栈的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Make a new layer of points for them.</source>
      <translation>请为其新建点图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Make a new layer of polygons.</source>
      <translation>请新建多边形图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>Make a new layer of samples, a GeoPackage with the classes in it</source>
      <translation>新建样本图层（包含类别的 GeoPackage）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack file in the folder of the images, which stay as they are.</source>
      <translation>在影像文件夹中创建堆栈文件，影像保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>Make a stack of bands whose names or wavelengths say it, or leave PRETRAINED empty.</source>
      <translation>请用名称或波长能说明颜色的波段创建堆栈，或将 PRETRAINED 留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>Make a stack of each place, or give a reference grid.</source>
      <translation>请为每个地点创建一个堆栈，或提供参考格网。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Make a stack of one kind of images, or name the bands to use in BANDS.</source>
      <translation>请用同一类影像创建堆栈，或在 BANDS 中指定要使用的波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Make a stack of raster layers of the project.</source>
      <translation>用工程中的栅格图层创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Make a stack of several dates, or go on with "Train model", which needs no pre-training.</source>
      <translation>请创建含多个日期的堆栈，或直接使用无需预训练的“训练模型”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>Make a stack of single images and one of composites.</source>
      <translation>请分别用单日影像和合成影像创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the bands that it was trained on, in their order.</source>
      <translation>请按顺序用训练所用的波段创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>Make a stack of the same bands, or pre-train on this one.</source>
      <translation>请用相同的波段创建堆栈，或在此堆栈上预训练。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make it again with "Create image stack".</source>
      <translation>请用“创建影像堆栈”重新创建。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Make it again with "Create image stack": it joins images of a day.</source>
      <translation>请用“创建影像堆栈”重新创建：它会合并同一天的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Make one with "Create image stack", or give the folder of the images.</source>
      <translation>请用“创建影像堆栈”创建，或提供影像文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Make one with "Create image stack".</source>
      <translation>请用“创建影像堆栈”创建。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>Make the map again.</source>
      <translation>请重新制作该地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>Make the maps again.</source>
      <translation>请重新制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Make the reference sample again.</source>
      <translation>请重新创建参考样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again with the bands that all dates have.</source>
      <translation>请用所有日期都有的波段重新创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>Make the stack again.</source>
      <translation>请重新创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or import the model again with the FACTOR of "Import model" that fits this stack: 1 where the model was trained on such values.</source>
      <translation>请用“创建影像堆栈”创建堆栈（会应用缩放和偏移），或在“导入模型”中使用适合此堆栈的 FACTOR 重新导入模型：若模型用此类值训练则为 1。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.</source>
      <translation>请用“创建影像堆栈”创建堆栈（会应用缩放和偏移），或在此堆栈上训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Make them again with "Map stack" or "Map time series", which write their confidence.</source>
      <translation>请用“堆栈制图”或“时间序列制图”重新制作，它们会写出置信度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Makes a model for the images of another sensor, year or place, without new labels: for each date of the target the images are given the statistics of those that the model was trained on, and a network teaches itself what is left. Bands find each other by their wavelengths. Works with every method.</source>
      <translation>使模型适用于另一传感器、年份或地点的影像，无需新标签：目标每个日期的影像都被赋予训练模型所用影像的统计特征，其余的由网络自学。波段按波长对应。适用于所有方法。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Makes a stack of raster layers that are in the project already. Their files stay as they are.</source>
      <translation>用工程中已有的栅格图层创建堆栈，其文件保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Making a Python {version} environment</source>
      <translation>正在建立 Python {version} 环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Map</source>
      <translation>制图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Map &amp;with its model</source>
      <translation>用其模型制图(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Map a small rectangle instead.</source>
      <translation>请改为对一个小矩形制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>Map a&amp;gain</source>
      <translation>重新制图(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Map accuracy</source>
      <translation>地图精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Map classes</source>
      <translation>地图类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Map of c&amp;hange dates</source>
      <translation>变化日期图(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Map of {date}</source>
      <translation>{date} 的地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Map series</source>
      <translation>地图序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series after</source>
      <translation>之后的地图序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Map series before</source>
      <translation>之前的地图序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Map stack</source>
      <translation>堆栈制图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map the chosen dates of the stack.</source>
      <translation>对堆栈的所选日期制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Map time series</source>
      <translation>时间序列制图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>Map what the canvas shows on the shown date, with the samples as they are now, edits not saved included.</source>
      <translation>使用当前样本（包括未保存的编辑），对画布所示范围和日期制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Mapped</source>
      <translation>制图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Mapped areas by date</source>
      <translation>各日期的制图面积</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Mapping {dates} dates together: block {block} of {blocks}</source>
      <translation>正在对 {dates} 个日期一起制图：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>Mapping {date}: block {block} of {blocks}</source>
      <translation>正在对 {date} 制图：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Maps</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Maps are computed in a Python environment of their own, which is not there yet.</source>
      <translation>制图在独立的 Python 环境中进行，该环境尚未建立。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Maps one date of a small extent with the samples as they are now, to see what they are worth before the whole series is mapped. Only the labelled dates and the mapped one are used, so a migrated preview can differ a little from the map of the whole series. With a cache folder, what did not change since the last preview is not computed again.</source>
      <translation>用当前样本对小范围的一个日期制图，以便在对整个序列制图之前评估样本。只使用标注日期和制图日期，因此迁移的预览可能与整个序列的地图略有差异。指定缓存文件夹时，自上次预览以来未变化的部分不会重新计算。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>Maps the stack with a model that is there already, without samples. One that learnt from images of another sensor, year or place is adapted to this stack first.</source>
      <translation>用已有的模型对堆栈制图，不需要样本。从其他传感器、年份或地点的影像学得的模型要先适配到此堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Maps what the canvas shows on the shown date, with the samples as they are now, edits not saved included. Relabel and press again: only what changed is computed.</source>
      <translation>使用当前样本（包括未保存的编辑）对画布所示范围和日期制图。修改标签后再次点击：只计算有变化的部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask band</source>
      <translation>掩膜波段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Mask values that mean bad</source>
      <translation>表示不良的掩膜值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Mean confidence</source>
      <translation>平均置信度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean cross-validated accuracy on the samples (not a map accuracy), support vector machine only</source>
      <translation>样本上的平均交叉验证精度（不是地图精度），仅支持向量机</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Mean distance from the line (expected calibration error): {error}.</source>
      <translation>与该线的平均距离（期望校准误差）：{error}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Mean doubt of the maps (0 sure everywhere, 1 all classes equally likely)</source>
      <translation>地图的平均不确定性（0 处处确定，1 所有类别同样可能）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Mean dynamic time warping distance between the spectra of the samples of two classes; the nearer, the darker. The threshold of a class is its distance to the nearest other class.</source>
      <translation>两个类别样本光谱之间的平均动态时间规整距离；越近颜色越深。一个类别的阈值是它到最近其他类别的距离。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Mean out-of-bag accuracy on the samples (not a map accuracy), random forest only</source>
      <translation>样本上的平均袋外精度（不是地图精度），仅随机森林</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Mean squared error of hidden values, in variances of their bands (1: no better than the mean)</source>
      <translation>被遮蔽值的均方误差，以其波段方差为单位（1：不优于均值）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Means</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Measuring the image of {date}: block {block} of {blocks}</source>
      <translation>正在测量 {date} 的影像：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median</source>
      <translation>中值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Median: band by band. Mean: band by band, of radar that of linear power; the best for radar, which has no clouds. Medoid: the observation closest to the median of all bands, a spectrum that was really seen. Least cloudy: the first good pixel, images with the largest valid share first.</source>
      <translation>中位数：逐波段计算。均值：逐波段计算，雷达取线性功率的均值；雷达不受云影响，最适合用均值。中心点（medoid）：最接近所有波段中位数的观测，即真实测得的光谱。云量最少：第一个有效像元，有效比例最大的影像优先。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Medoid</source>
      <translation>中心点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Migrate samples</source>
      <translation>样本迁移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Migrated and found samples</source>
      <translation>迁移和新增的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/journey.py" />
      <source>Migrating samples to {date}</source>
      <translation>正在将样本迁移到 {date}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Migration of samples</source>
      <translation>样本迁移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Model folder</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.ui" />
      <source>More parameters</source>
      <translation>更多参数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Most draws of one</source>
      <translation>单个地点最多抽取次数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>Most often the memory was not enough: close other programs or work on a smaller extent.</source>
      <translation>多半是内存不足：请关闭其他程序或缩小处理范围。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Most probable sequence (hidden Markov chain)</source>
      <translation>最可能序列（隐马尔可夫链）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class down</source>
      <translation>下移所选类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Move the chosen class up; the first nine have the keys 1 to 9</source>
      <translation>上移所选类别；前九个对应按键 1 到 9</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal</source>
      <translation>多时相</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Multitemporal (Quegan and Yu): detail from all dates of the stack, brightness from each date's own surroundings. Give one orbit only. To filter every date without joining any, let a period be 1 day.</source>
      <translation>多时相滤波（Quegan 和 Yu）：细节来自影像栈的所有日期，亮度来自各日期自身的邻域。请只用一种轨道。若要逐日期滤波而不合成，请把时段设为 1 day。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>N&amp;ote</source>
      <translation>备注(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>NDVI, NDMI, NDWI and NBR are normalised differences of two bands, (first - second) / (first + second). They are offered where the stack has both bands.</source>
      <translation>NDVI、NDMI、NDWI 和 NBR 是两个波段的归一化差值：(第一 - 第二) / (第一 + 第二)。堆栈具有这两个波段时才提供。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 12.6 (older cards and drivers)</source>
      <translation>NVIDIA 显卡，CUDA 12.6（较旧的显卡和驱动）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>NVIDIA card, CUDA 13.0 (driver 580 or newer)</source>
      <translation>NVIDIA 显卡，CUDA 13.0（驱动 580 或更新）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Name a Python 3.11 or newer, or use the environment that the plugin sets up.</source>
      <translation>请指定 Python 3.11 或更新版本，或使用插件设置的环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>Name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation>请在插件设置中（或用变量 TLCM_PYTHON）指定自有 Python 环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name each once.</source>
      <translation>每个名称只能出现一次。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>Name fewer bands.</source>
      <translation>请指定更少的波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/date_fields.py" />
      <source>Name fields such as class_2021-06-15 or c202106; the layer has: {fields}.</source>
      <translation>请指定如 class_2021-06-15 或 c202106 的字段；图层有：{fields}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Name one of them.</source>
      <translation>请指定其中之一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Name or number of the band that holds the mask inside the images, for example SCL or QA_PIXEL.</source>
      <translation>影像中掩膜波段的名称或编号，例如 SCL 或 QA_PIXEL。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Name the Python in it: {python}</source>
      <translation>请指定其中的 Python：{python}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the bands that it was trained on, in their order.</source>
      <translation>请按顺序指定训练所用的波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Name the classes that it was trained on, in the order of its outputs.</source>
      <translation>请按输出顺序指定训练所用的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>Name the folder of the whole data set.</source>
      <translation>请指定完整数据集的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Ne&amp;xt unlabelled</source>
      <translation>下一个未标注(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Neighbourhood</source>
      <translation>邻域</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Network on image series (STCLN)</source>
      <translation>影像序列网络 (STCLN)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on radar series (SL-GT2Net)</source>
      <translation>雷达序列网络 (SL-GT2Net)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Network on time series (TSSCD)</source>
      <translation>时间序列网络 (TSSCD)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks on patches, and the semantic FPN: train one for every date on its own samples, instead of one that knows the date. The published networks on patches always are.</source>
      <translation>图块网络和语义 FPN：用各日期自己的样本为每个日期训练一个网络，而不是训练一个已知日期的网络。已发表的图块网络始终如此。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how far the weights are changed at a time.</source>
      <translation>神经网络：每次改变权重的幅度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: how often all samples are seen at most; training ends earlier when it gets no better on the places that are kept aside, but for STCLN, SL-GT2Net and the semantic FPN. 0 takes the published number, and fewer where there are many samples.</source>
      <translation>神经网络：所有样本最多被使用的次数；除 STCLN、SL-GT2Net 和语义 FPN 外，若在保留位置上不再改进则提前结束。0 采用已发表的数值，样本多时更少。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Networks: samples that are seen before the weights are changed. 0 takes 64, fewer for series of images and for squares of images, and in the published variant the published number. Halved where memory runs out.</source>
      <translation>神经网络：每次更新权重前使用的样本数。0 表示 64，影像序列和影像方块则更少，已发表的变体采用其数值。内存不足时减半。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>New</source>
      <translation>新建</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>New class</source>
      <translation>新类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of points…</source>
      <translation>新建点图层…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of polygons…</source>
      <translation>新建多边形图层…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>New layer of samples</source>
      <translation>新建样本图层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>New stack</source>
      <translation>新堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Next date</source>
      <translation>下一日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No class</source>
      <translation>无类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>No dask scheduler answers at {address}.</source>
      <translation>{address} 处没有 dask 调度器响应。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>No date has samples of two classes on valid pixels, so there is nothing to tell apart.</source>
      <translation>没有任何日期在有效像元上具有两个类别的样本，因此无从区分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>No date is chosen.</source>
      <translation>未选择日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>No date was found in the names or metadata of {files}.</source>
      <translation>在 {files} 的名称和元数据中未找到日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image has a band {band} to be used as mask; {file} has {bands}.</source>
      <translation>没有影像具有可用作掩膜的波段 {band}；{file} 的波段为 {bands}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>No image has all of the bands {bands}; {first} has {found}.</source>
      <translation>没有影像具有全部波段 {bands}；{first} 的波段为 {found}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>No image is shown.</source>
      <translation>未显示影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No image of its date</source>
      <translation>其日期没有影像</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No image overlaps the reference grid or extent ({first} does not).</source>
      <translation>没有影像与参考格网或范围重叠（例如 {first}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>No image shows the class: the point stays unlabelled, with its note (0)</source>
      <translation>没有影像能显示类别：该点保持未标注，并保留备注 (0)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No images were given.</source>
      <translation>未提供影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>No independent reference was given, so the accuracy of the maps is not known. To learn it, label places that were not used as samples and run “Assess accuracy”.</source>
      <translation>未提供独立的参考数据，因此地图的精度未知。如需了解，请标注未用作样本的地点并运行“精度评价”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_exchange.py" />
      <source>No layer is drawn by classes.</source>
      <translation>没有按类别绘制的图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>No package index is known: QGIS's Python has no pip, and none is configured.</source>
      <translation>没有已知的软件包索引：QGIS 的 Python 没有 pip，也未配置索引。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>No part of the reference lies on a map of its date.</source>
      <translation>参考数据没有任何部分位于其日期的地图上。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No part of the reference {file} lies on the maps.</source>
      <translation>参考数据 {file} 没有任何部分位于地图上。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>No period has a valid pixel.</source>
      <translation>没有任何时段含有效像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>No pixel has another class on {date}.</source>
      <translation>{date} 没有像元的类别不同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>No pixel of {dates} was labelled {name} in self-training: the network knows this class from the source alone.</source>
      <translation>自训练中 {dates} 没有像元被标注为 {name}：网络只从源了解该类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No place</source>
      <translation>无位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>No place of the reference lies in a stratum.</source>
      <translation>没有参考地点属于任何层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>No point has a class yet.</source>
      <translation>还没有点有类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>No radar image is of the {orbit} orbit that ORBIT wants ({first} is not).</source>
      <translation>没有雷达影像属于 ORBIT 所要求的{orbit}轨道（{first} 不是）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>No reference label is left: all of them contradict another one of the same pixel and time.</source>
      <translation>没有剩余的参考标签：全部与同一像元、同一时间的其他标签矛盾。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>No run is chosen.</source>
      <translation>未选择运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>No runs in this project yet.</source>
      <translation>此工程尚无运行记录。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample belongs to a date of the stack.</source>
      <translation>没有样本属于堆栈的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/checksamples.py" />
      <source>No sample can be judged: on no date at least two classes have {fewest} samples on valid pixels.</source>
      <translation>没有样本可以判断：没有任何日期有至少两个类别在有效像元上各有 {fewest} 个样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>No sample has a label that the network could learn from.</source>
      <translation>没有样本带有网络可学习的标签。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>No sample is doubtful.</source>
      <translation>没有可疑样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample is left that can be used.</source>
      <translation>没有剩余可用的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>No sample lies on a valid pixel of the image of its date ({dates}).</source>
      <translation>没有样本位于其日期影像的有效像元上（{dates}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample lies on a valid pixel on {dates}.</source>
      <translation>{dates} 没有样本位于有效像元上。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>No sample of {file} lies inside the images.</source>
      <translation>{file} 中没有样本位于影像之内。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>No sample of {file} lies on the images.</source>
      <translation>{file} 中没有样本位于影像上。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>No sample of {names} was added on {dates}: no other place is surely of this class.</source>
      <translation>{dates} 未新增 {names} 的样本：没有其他位置确定属于该类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>No sample of {name} was kept on {dates}.</source>
      <translation>{dates} 没有保留 {name} 的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>No two points are closer than this, in units of the coordinate system of the maps. 0: no limit. A distance that leaves out many pixels makes the estimates of accuracy approximate.</source>
      <translation>任意两点的距离不小于此值，单位为地图坐标系单位。0：不限。若该距离排除大量像元，精度估计只是近似值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>No two points are closer than this, nor a point and a sample, in units of the coordinate system of the maps. Left empty, five pixels.</source>
      <translation>任意两点之间、点与样本之间的距离不小于此值，单位为地图坐标系单位。留空则为五个像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>No usable images were found. {note}</source>
      <translation>未找到可用影像。{note}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>No valid pixel</source>
      <translation>无有效像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Nodata value</source>
      <translation>无数据值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {date} can be opened.</source>
      <translation>无法打开 {date} 的任何影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_curves.py" />
      <source>None of the images of {file} can be opened.</source>
      <translation>无法打开 {file} 的任何影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>None of the maps of {file} can be opened.</source>
      <translation>无法打开 {file} 的任何地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples has a valid value there. Show another date, or look at a pixel.</source>
      <translation>没有样本在此有有效值。请显示其他日期，或查看像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>None of the samples is of {date}. Show another date, or a time series.</source>
      <translation>没有 {date} 的样本。请显示其他日期或时间序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>None: quicker, and confidence is not calibrated</source>
      <translation>无：更快，但置信度不校准</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>Not all weights of {file} fit the network; these begin as in a new one: {keys}.</source>
      <translation>{file} 的权重并非全部适合该网络；以下权重按新网络初始化：{keys}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Not at all</source>
      <translation>不匹配</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Not drawn yet</source>
      <translation>尚未绘制</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged</source>
      <translation>未判断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Not judged: no valid pixel, or too few samples of its class on its date.</source>
      <translation>未判断：没有有效像元，或其日期的同类样本过少。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>Not labelled yet</source>
      <translation>尚未标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Nothing speaks against its label.</source>
      <translation>没有迹象表明其标签有误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of bands</source>
      <translation>波段数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>Number of changes</source>
      <translation>变化次数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Number of classes</source>
      <translation>类别数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Number of composites</source>
      <translation>合成影像数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops</source>
      <translation>裁块数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Number of crops that were learned from</source>
      <translation>用于学习的裁块数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Number of dated samples</source>
      <translation>带日期的样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates</source>
      <translation>日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Number of dates compared</source>
      <translation>比较的日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose network taught itself</source>
      <translation>网络自学的日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Number of dates whose values are changed</source>
      <translation>数值被改变的日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of dates with a model</source>
      <translation>有模型的日期数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of doubtful samples</source>
      <translation>可疑样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of draws</source>
      <translation>抽取数量</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Number of maps</source>
      <translation>地图数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Number of pixels (10 m each) of a side.</source>
      <translation>每边像元数（每个 10 m）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Number of samples</source>
      <translation>样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Number of samples that were checked</source>
      <translation>已检查的样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Number of strata</source>
      <translation>层数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of training samples</source>
      <translation>训练样本数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Number of trees</source>
      <translation>树的数量</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Number of weights that were trained</source>
      <translation>训练的权重数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Numbers in the series</source>
      <translation>序列中的序号</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Numbers of the images</source>
      <translation>影像序号</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Numbers or texts are accepted. Left empty, class_value is used where the layer has it.</source>
      <translation>可为数字或文本。留空则使用图层中的 class_value。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>O&amp;pen audit…</source>
      <translation>打开审查文件(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>O&amp;pen figures…</source>
      <translation>打开指标(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>O&amp;pen…</source>
      <translation>打开(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>OUTPUT_FOLDER is the folder of the map series {file}, which is never replaced.</source>
      <translation>OUTPUT_FOLDER 是地图序列 {file} 所在的文件夹，该序列绝不会被替换。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Occur, by colour</source>
      <translation>出现次数（按颜色）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Of a composite; empty for images of one day. Double-click to correct it.</source>
      <translation>合成影像的末日；单日影像为空。双击可更正。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Of a model that has a network for each date: which of them.</source>
      <translation>对于每个日期各有一个网络的模型：选择其中哪个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Of all strata together. 0: as many as TARGET_ERROR needs by the accuracies you expect; the job says how many before it draws.</source>
      <translation>所有层合计。0：按预期精度达到 TARGET_ERROR 所需的数量；作业在抽取之前会说明具体数量。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of another sensor, year or place. It needs the bands of the model, whatever their names.</source>
      <translation>来自另一种传感器、另一年份或另一地点。它需要具有模型的波段，名称不限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Of bands VV, VH, HH and HV. They are always read in decibels; linear power is converted. Automatic: values below 0 are dB, on every date.</source>
      <translation>指波段 VV、VH、HH 和 HV 的单位。它们总是以分贝读取；线性功率会被换算。自动：有小于 0 的值即为 dB，逐日期判断。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of semantic FPN: probabilities of labels and of maps are averaged over these enlargements, for example 2,2.5,3,3.5 (published) where the pixels of the target are coarser. Empty: as trained.</source>
      <translation>用于 Semantic FPN：标签和地图的概率在这些放大倍数上取平均，例如目标像元较粗时用 2,2.5,3,3.5（论文值）。留空：与训练时相同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the Bayesian smoothing: how much the logit of a probability varies where the land is the same (its variance). Larger numbers smooth more. One number, or one for each class in the order of their values, separated by commas.</source>
      <translation>用于贝叶斯平滑：在土地相同之处，概率的 logit 变动的程度（其方差）。数值越大，平滑越强。一个数，或按类别值的顺序每类一个数，用逗号分隔。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes in the maps, {share} happened at that time (tolerance in dates: {tolerance}).</source>
      <translation>在地图的变化中，{share} 确实发生于该时间（容差日期数：{tolerance}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the changes that happened, the maps show {share} (tolerance in dates: {tolerance}).</source>
      <translation>在确实发生的变化中，地图显示了 {share}（容差日期数：{tolerance}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the majority in time. An odd number. Dates count by position, however far apart they are. What lasts for less than half the window is lost.</source>
      <translation>用于时间众数。须为奇数。日期按先后位置计，不论相隔多久。持续不足窗口一半的内容会丢失。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: a CSV file with a row for each class before and a column for each class after, and the probability of each transition within a year (0-1), that of staying on the diagonal; or the same in JSON, an object of each class before with a number for each class after. Empty cells are learnt from the maps. Without the file all are; the run writes them to transitions.csv, which can be edited and given here.</source>
      <translation>用于最可能序列：CSV 文件，每个变化前的类别一行，每个变化后的类别一列，内容为一年内各转移的概率 (0-1)，对角线上为保持不变的概率；或内容相同的 JSON，即每个变化前的类别对应一个对象，其中每个变化后的类别有一个数。空单元格从地图中学习。没有该文件时，全部从地图中学习；运行时将其写入 transitions.csv，可编辑后在此给出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: number of valid dates that a class stays at least once a pixel has changed into it. What is there on the first date may have begun before, and what is there on the last may go on.</source>
      <translation>用于最可能序列：像元变为某类别后，该类别至少保持的有效日期数。首个日期已有的类别可能更早就已开始，最后日期的类别可能还会继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: the same for all classes. Left empty, how often each class changes into each other one is learnt from the maps.</source>
      <translation>用于最可能序列：对所有类别相同。留空则从地图中学习各类别变为其他各类别的频率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Of the most probable sequence: transitions that never happen from one valid date to the next, such as "built-up&gt;forest, water&gt;*": codes, names or values of classes; * is any class.</source>
      <translation>用于最可能序列：从一个有效日期到下一个有效日期绝不会发生的转移，例如“built-up&gt;forest, water&gt;*”；使用类别的代码、名称或值；* 表示任意类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Of the pixels that the network gives a class, those that it is surest of. Published: 0.1.</source>
      <translation>在网络判为某一类别的像元中，取最有把握的部分。论文值：0.1。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that change in the maps, {share} changed in truth.</source>
      <translation>在地图中变化的地点里，{share} 确有变化。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Of the places that changed in truth, {share} change in the maps.</source>
      <translation>在确有变化的地点里，{share} 在地图中变化。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Of the published variant. Threshold: samples stay that moved less than their class is away from the next one. Closest: the samples of each class that moved least stay, up to its share of the largest number, however far that is.</source>
      <translation>用于已发表的变体。阈值：保留位移小于其类别与最近类别距离的样本。最近：每类保留位移最小的样本，直到其在最大数量中的份额，无论位移多大。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>Of the texts of the page; the files of figures and tables are the same in every language.</source>
      <translation>指页面文字的语言；指标和表格文件在各语言中相同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On all dates</source>
      <translation>所有日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On one date</source>
      <translation>一个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>On the date in the date field</source>
      <translation>日期字段中的日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>On the images</source>
      <translation>影像上的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>On {count} of {total} dates less than half of the pixels are valid: {dates}.</source>
      <translation>{total} 个日期中有 {count} 个的有效像元不足一半：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} the network is sure of one class only, so it cannot teach itself: the model by statistics is kept.</source>
      <translation>在 {dates}，网络只对一个类别有把握，因此无法自学：保留按统计适配的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>On {dates} what the network taught itself does not find more of the source's samples: the model by statistics is kept.</source>
      <translation>在 {dates}，网络自学的结果没有找回更多的源样本：保留按统计适配的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from a summary of its dates (STCLN)</source>
      <translation>整个序列一个类别，来自各日期的汇总 (STCLN)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>One class for the whole series, from tiles, as published</source>
      <translation>整个序列一个类别，来自图块，与论文一致</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>One cloud-free image for each month, quarter or year; they become the stack that is worked with.</source>
      <translation>每月、每季或每年一幅无云影像；它们将成为工作堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>One map</source>
      <translation>一幅地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>One mask raster a date, found by the date in its name.</source>
      <translation>每个日期一个掩膜栅格，按名称中的日期识别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Only dates of stacks made with "Create image stack" can be corrected.</source>
      <translation>只有用“创建影像堆栈”生成的堆栈才能更正日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only for images that do not say it themselves. Pixels with 0 in all bands always count as nodata.</source>
      <translation>仅用于自身未注明的影像。所有波段为 0 的像元始终视为无数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Only for one map whose reference has several dates.</source>
      <translation>仅用于参考数据有多个日期的单幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Only for samples without a date field or value, and for a raster of labels without a date in its name.</source>
      <translation>仅用于没有日期字段或日期值的样本，以及名称中没有日期的标签栅格。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Only needed if dates are not found in the file names: a regular expression with the named group "date", for example (?P&lt;date&gt;\d{8}); or groups "year", "month", "day", "doy".</source>
      <translation>仅在无法从文件名识别日期时需要：含命名组 “date” 的正则表达式，例如 (?P&lt;date&gt;\d{8})；或组 “year”、“month”、“day”、“doy”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Only samples that were &amp;dropped on some date</source>
      <translation>仅显示在某日期被剔除的样本(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Only {pixels} pixels can be drawn, so there are {pixels} points and not {count}.</source>
      <translation>只有 {pixels} 个像元可供抽取，因此点数为 {pixels}，而不是 {count}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Only {share} of the samples could be carried to other dates.</source>
      <translation>只有 {share} 的样本能够迁移到其他日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open &amp;folder</source>
      <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Open audit</source>
      <translation>打开审查文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Open chec&amp;k…</source>
      <translation>打开检查结果(&amp;K)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Open check of samples</source>
      <translation>打开样本检查结果</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Open figures</source>
      <translation>打开指标</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Open in the Processing &amp;dialog…</source>
      <translation>在处理对话框中打开(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_choice.py" />
      <source>Open reference</source>
      <translation>打开参考</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Open the page that tells what was made, and how.</source>
      <translation>打开说明结果及其制作方法的页面。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Open the same job as a dialog of the Processing toolbox.</source>
      <translation>以处理工具箱对话框的形式打开同一作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/layer_loader.py" />
      <source>Opening the results</source>
      <translation>正在打开结果</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Adapt model" with this stack, the model and what is known of its training. What it makes becomes the model with which the stack is mapped.</source>
      <translation>用此堆栈、该模型及已知的训练信息打开“适配模型”。其结果成为对该堆栈制图所用的模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Opens "Pre-train model" with this stack. What it makes becomes the pre-trained network with which this method begins; that pays where labels are few.</source>
      <translation>用此堆栈打开“预训练模型”。其结果成为该方法起始所用的预训练网络；在标签少时值得这样做。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Optimal</source>
      <translation>最优</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Or name a Python environment of your own in the settings of the plugin (or in the variable TLCM_PYTHON).</source>
      <translation>或在插件设置中（或用变量 TLCM_PYTHON）指定自有 Python 环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>Otherwise samples with unknown labels are left out.</source>
      <translation>否则将忽略带有未知标签的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Out-of-bag agreement</source>
      <translation>袋外一致性</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Output folder</source>
      <translation>输出文件夹</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Outside the images</source>
      <translation>位于影像之外</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Overall accuracy against the reference, pooled (0-1)</source>
      <translation>相对参考数据的总体精度，合计 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy and macro F1 by date</source>
      <translation>各日期的总体精度与宏平均 F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Overall accuracy {share}</source>
      <translation>总体精度 {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places on {dates} dates.</source>
      <translation>总体精度 {value}，95 % 置信区间 {low} 至 {high}，依据 {dates} 个日期的 {places} 个地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}, 95 % interval {low} to {high}, from {places} places.</source>
      <translation>总体精度 {value}，95 % 置信区间 {low} 至 {high}，依据 {places} 个地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Overall accuracy {value}: every pixel was compared with the reference.</source>
      <translation>总体精度 {value}：每个像元均与参考数据比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Overall accuracy {value}; 95 % interval {low} to {high}, if the places were drawn at random and independently of each other.</source>
      <translation>总体精度 {value}；若各地点为随机且相互独立抽取，则 95 % 置信区间为 {low} 至 {high}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Overall accuracy, estimated, with 95 % interval</source>
      <translation>总体精度估计值及 95 % 置信区间</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Overall accuracy, pooled (0-1)</source>
      <translation>总体精度，合计 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/features.py" />
      <source>PATCH_SIZE (Neighbourhood) is {size}, but must be an odd number, so that the pixel lies in the middle.</source>
      <translation>PATCH_SIZE（邻域）为 {size}，但必须为奇数，使像元位于中心。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>PERIOD is {period}, which is not a period.</source>
      <translation>PERIOD 为 {period}，不是时段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Package &amp;index</source>
      <translation>软件包索引(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Packages</source>
      <translation>软件包</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Page (.html) that shows where samples were kept and dropped on the images, and why. All of an image is read to show it.</source>
      <translation>在影像上显示样本保留和剔除位置及原因的网页 (.html)。为此会读取整幅影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/help.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Parent</source>
      <translation>上级</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Percent of the area. Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation>面积百分比。行：参考；列：地图。点击单元格可在画布中查看其位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Percentiles</source>
      <translation>百分位数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Period</source>
      <translation>时段</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.ui" />
      <source>Pi&amp;xel</source>
      <translation>像元(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Picture of a reconstruction</source>
      <translation>重建结果图片</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Picture of the pseudo labels</source>
      <translation>伪标签的图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Pixel</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Pixel {x}, {y}</source>
      <translation>像元 {x}, {y}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>Pixels of one polygon or cluster are taken for independent draws, as DESIGN says: the intervals are too narrow if they are not.</source>
      <translation>按 DESIGN 的设定，同一多边形或群中的像元被视为独立抽取：若并非如此，置信区间会过窄。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Pixels that belong together, as those of a polygon, count as one observation. It is not said how the polygons were chosen; they are taken for a random sample.</source>
      <translation>属于一体的像元（如同一多边形内的像元）计为一个观测。未说明多边形的选取方式；按随机样本处理。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Pixels with less backscatter in VV or HH are nodata, for example -25 for Sentinel-1 GRD images with noise along their edges (before March 2018). Calm water may be as dark. Left empty, only 0, NaN and nodata values are.</source>
      <translation>VV 或 HH 后向散射低于此值的像元视为无数据，例如边缘有噪声的 Sentinel-1 GRD 影像（2018 年 3 月之前）可取 -25。平静水面可能同样暗。留空时，只有 0、NaN 和无数据值视为无数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Places are looked for on every so many rows and columns of pixels, where the image is flat: the smaller the distance, the more places.</source>
      <translation>每隔若干行列像元，在影像平坦处寻找位置：间距越小，位置越多。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places are pixels; one that is drawn several times weighs as much more in training</source>
      <translation>地点即像元；被多次抽取的地点在训练中权重相应增加</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Places found</source>
      <translation>找到的地点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Places of the dates in time</source>
      <translation>日期的时间位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Places that are labelled without looking at the maps.</source>
      <translation>不看地图而标注的位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>Please report it together with the log.</source>
      <translation>请连同日志一起报告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Plots need Matplotlib, which this QGIS does not have; the data can be saved as CSV.</source>
      <translation>绘图需要 Matplotlib，而此 QGIS 没有安装；数据可以另存为 CSV。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Plugin and worker</source>
      <translation>插件与工作进程</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>Point {number} of {count}</source>
      <translation>第 {number} 个点，共 {count} 个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Point {number} of {count} that wait for a label</source>
      <translation>第 {number} 个点，共 {count} 个待标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>Points (pixels) of each stratum: {list}</source>
      <translation>各层的点数（像元数）：{list}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Points are being looked for.</source>
      <translation>正在查找点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of a rare stratum</source>
      <translation>稀少层的点数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Points of each stratum</source>
      <translation>各层的点数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points or polygons, with a class or still without: nothing is suggested beside them, nor what looks like them.</source>
      <translation>点或多边形，已有类别或尚无类别：不在其旁边建议点，也不建议与其相似之处。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Points to label</source>
      <translation>待标注的点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Points where the chosen map series is in doubt, each for as much doubtful land as possible, are added to the samples without a class. They can be undone. Training leaves them out until they are labelled.</source>
      <translation>将所选地图序列不确定之处的点（每个点代表尽可能多的不确定土地）加入样本，不带类别。此操作可撤销。这些点在标注之前不参与训练。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Points with the same value count as one observation, for example all points of a plot. Pixels of a polygon belong together anyway.</source>
      <translation>取值相同的点计为一个观测，例如同一样地的所有点。同一多边形的像元本就属于一体。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Pooled</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Positions of the dates</source>
      <translation>日期的位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre&amp;view</source>
      <translation>预览(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Pre-&amp;train on this stack…</source>
      <translation>在此堆栈上预训练(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Pre-train model</source>
      <translation>预训练模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Pre-trained network</source>
      <translation>预训练网络</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Press New to draw places at random, or open a file that was begun before.</source>
      <translation>点击“新建”随机抽取位置，或打开以前已开始的文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Press Pixel, then click in the canvas.</source>
      <translation>点击“像元”，然后在画布中点击。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>Press Raster &gt; Time series land cover &gt; Set up environment, or run: {command}</source>
      <translation>请点击 栅格 &gt; 时间序列土地覆盖 &gt; 设置环境，或运行：{command}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>Press this key in the canvas to choose the class; move a class up to give it a key.</source>
      <translation>在画布中按此键选择类别；上移类别可为其分配按键。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Press “Look at a pixel” and click in the canvas, or add samples to see the spectra of their classes.</source>
      <translation>点击“查看像元”并在画布中点击，或添加样本以查看其类别的光谱。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Preview land cover map</source>
      <translation>预览土地覆盖图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Preview map</source>
      <translation>预览地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>Previous date</source>
      <translation>上一日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probabilities of the labels of the places found</source>
      <translation>所找到地点标签的概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Probabilities of transitions</source>
      <translation>转移概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Probability of change</source>
      <translation>变化概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Probability of the label</source>
      <translation>标签的概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Processing models</source>
      <translation>处理模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/provenance.py" />
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>Producer's</source>
      <translation>生产者</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy</source>
      <translation>生产者精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Producer’s accuracy (95 % interval)</source>
      <translation>生产者精度（95 % 置信区间）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Producer’s accuracy: share of the reference of a class that the map shows. User’s accuracy: share of the map’s class that the reference confirms. A dash: there is nothing to compute it from; such figures are in no mean.</source>
      <translation>生产者精度：某类别的参考数据中被地图正确显示的比例。用户精度：地图中该类别被参考数据证实的比例。横线：无从计算；此类指标不计入任何平均值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Proportional</source>
      <translation>按比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Put the date into its name, for example truth_2021-06-15.tif, or give REFERENCE_DATE for a single raster.</source>
      <translation>请在名称中写入日期，例如 truth_2021-06-15.tif；若只有一个栅格，也可提供 REFERENCE_DATE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>Put the images back where the stack file expects them, or make the stack again.</source>
      <translation>请将影像放回堆栈文件所指的位置，或重新创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Puts the images of one place into one time series: finds their dates, bands, reflectance scale, nodata and masks, and writes a small stack file (STAC) that refers to them. The images are not copied and never changed. Give a folder (also unpacked Sentinel-2 .SAFE and Landsat Collection 2 folders as downloaded) or a list of files.</source>
      <translation>将同一地点的影像组成时间序列：识别日期、波段、反射率缩放、无数据值和掩膜，并写出引用它们的小型堆栈文件 (STAC)。不复制也绝不修改影像。请提供文件夹（包括下载解压的 Sentinel-2 .SAFE 和 Landsat Collection 2 文件夹）或文件列表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Puts versions, paths and the ends of the last logs into the clipboard, for a report; nothing secret is in it.</source>
      <translation>将版本、路径和最近日志的末尾复制到剪贴板以便报告；不含机密信息。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Python 3.11 was not found and could not be fetched: {detail}.</source>
      <translation>未找到 Python 3.11，也无法下载：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Python environment of my &amp;own</source>
      <translation>自有 Python 环境(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Python of your environment</source>
      <translation>您环境中的 Python</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Quality of the samples</source>
      <translation>样本质量</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>RATIO needs VV and VH, or HH and HV, in dB or linear power, but the stack has {bands}.</source>
      <translation>RATIO 需要 VV 和 VH（或 HH 和 HV），单位为 dB 或线性功率，但影像栈只有 {bands}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar border noise below</source>
      <translation>雷达边缘噪声低于</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar orbit</source>
      <translation>雷达轨道</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Radar units</source>
      <translation>雷达单位</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Random forest</source>
      <translation>随机森林</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest and support vector machine: models that did not see them judge a fifth of the samples at a time, whole polygons and blocks of the image together. The figure is about samples like these, not about the map. Networks always keep blocks aside.</source>
      <translation>随机森林和支持向量机：由未见过这些样本的模型每次判断五分之一的样本，同一多边形和同一影像块的样本不拆开。该指标针对此类样本，而非地图。神经网络始终保留一些影像块。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Random forest: more trees are slower and a little better.</source>
      <translation>随机森林：树越多越慢，但略好。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Raster layers or files. Give these or a folder.</source>
      <translation>栅格图层或文件。请提供这些或一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raster of labels</source>
      <translation>标签栅格</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Raster of strata</source>
      <translation>分层栅格</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Raster of the strata</source>
      <translation>分层栅格</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Rasters of class values, in place of points or polygons: one a date with the date in its name, or one for one or all dates. 0 and nodata are left out.</source>
      <translation>类别值栅格，代替点或多边形：每个日期一个（名称中含日期），或一个用于某一日期或所有日期。忽略 0 和无数据值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Raw</source>
      <translation>原始</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Re&amp;ference</source>
      <translation>参考(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Re&amp;name</source>
      <translation>重命名(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Re&amp;pair</source>
      <translation>修复(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Read the pixel under the pointer as well, without a click.</source>
      <translation>无需点击，同时读取指针下的像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>Reading a pixel</source>
      <translation>正在读取像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_reader.py" />
      <source>Reading a place</source>
      <translation>正在读取一个位置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reading a sample</source>
      <translation>正在读取样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>Reading crops: {count} of {total}</source>
      <translation>正在读取裁块：{count}/{total}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Reading image headers: {count}</source>
      <translation>正在读取影像头信息：{count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/reading.py" />
      <source>Reading places of {date}: block {block} of {blocks}</source>
      <translation>正在读取 {date} 的位置：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>Reading the candidates on {date}</source>
      <translation>正在读取 {date} 的候选点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reading the classes of {file}</source>
      <translation>正在读取 {file} 的类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Reading the images.</source>
      <translation>正在读取影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>Reading the images…</source>
      <translation>正在读取影像…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Reading the samples</source>
      <translation>正在读取样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading the samples of each class</source>
      <translation>正在读取各类别的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/augmentsamples.py" />
      <source>Reading the samples {name}</source>
      <translation>正在读取样本 {name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_reader.py" />
      <source>Reading was cancelled. Choose again what to show.</source>
      <translation>读取已取消。请重新选择要显示的内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>Reading {file}</source>
      <translation>正在读取 {file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createstack.py" />
      <source>Recording the inputs: {file}</source>
      <translation>正在记录输入：{file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>Red, green and blue show {bands}, stretched on each date by itself; light grey is nodata.</source>
      <translation>红、绿、蓝显示 {bands}，每个日期单独拉伸；浅灰色为无数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reference grid</source>
      <translation>参考格网</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>Reference places</source>
      <translation>参考地点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference points or polygons</source>
      <translation>参考点或多边形</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Reference rasters</source>
      <translation>参考栅格</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Reference rasters on other pixels than the maps are read with nearest neighbour: {names}.</source>
      <translation>与地图像元不一致的参考栅格按最邻近法读取：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Reference sample</source>
      <translation>参考样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Reference {reference}, map {map}</source>
      <translation>参考 {reference}，地图 {map}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Reference ↓ Map →</source>
      <translation>参考 ↓ 地图 →</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Refinement: how often the accepted and the labelled samples occur, and how often they were drawn. A typical colour is within one standard deviation of the mean distance from the colour of the class, a rare one beyond two.</source>
      <translation>精化：被接受的样本和已标注样本出现的次数及被抽取的次数。典型颜色与类别颜色的距离在平均距离的一个标准差之内，罕见颜色在两个标准差之外。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Reflectance</source>
      <translation>反射率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Reflectance scale</source>
      <translation>反射率缩放</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Regions are polygons, and the samples are points.</source>
      <translation>区域是多边形，而样本是点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Relabel samples</source>
      <translation>更改样本类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Relabel samples as the active class</source>
      <translation>将样本改为当前类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Reliability of the confidence</source>
      <translation>置信度的可靠性</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Remove a class first, or merge some.</source>
      <translation>请先移除或合并一些类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.ui" />
      <source>Remove class</source>
      <translation>移除类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove everything that this plugin has installed for you? This frees {size} GB; your images and results are not touched.</source>
      <translation>移除本插件为您安装的所有内容？将释放 {size} GB；您的影像和结果不受影响。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Remove from the &amp;list</source>
      <translation>从列表移除(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>Remove it from the file.</source>
      <translation>请将其从文件中移除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>Remove it.</source>
      <translation>请将其移除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Remove ol&amp;der ones…</source>
      <translation>移除旧环境(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove older worker environments</source>
      <translation>移除旧的工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Remove one of them.</source>
      <translation>请删除其中一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Remove the chosen class</source>
      <translation>移除所选类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>Remove the duplicates, or say when each is true.</source>
      <translation>请删除重复项，或说明各自的有效时间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Remove the worker environment</source>
      <translation>移除工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.py" />
      <source>Remove the worker environments of other versions of this plugin? A QGIS profile that has such a version sets its own up again.</source>
      <translation>移除本插件其他版本的工作环境？使用该版本的 QGIS 配置会重新设置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Rename classes</source>
      <translation>重命名类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Rename, remove, open, save or copy this run.</source>
      <translation>重命名、移除、打开、保存或复制该运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Repeat the run of this series with the samples as they are now, and show what is different.</source>
      <translation>用当前样本重复该序列的运行，并显示不同之处。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Replace</source>
      <translation>替换</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Replace results of another run</source>
      <translation>替换其他运行的结果</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Replaces classes that hardly any other date or pixel around them confirms, and writes the maps as a new series. Nodata stays nodata and has no vote. Where a majority keeps a class, so is its confidence; where it is replaced, the confidence is what the window says for the new class: the confidences of those that show it, divided by the number of all that have data. The most probable sequence and Bayesian smoothing work on the class probabilities if the series has them, else on class and confidence, and give new confidences, and probabilities if the series has them. Of equally frequent classes a pixel keeps its own; in a majority the published variant takes the smallest value. A majority gives no class probabilities, and changes between filtered maps have no probability. An interrupted run goes on at the first date that is not whole.</source>
      <translation>替换其他日期或周围像元几乎都不支持的类别，并将地图写为新的序列。无数据保持无数据，不参与表决。众数保留类别之处，其置信度也保留；类别被替换之处，置信度由窗口中的新类别得出：显示该类别者的置信度之和除以所有有数据者的数量。最可能序列和贝叶斯平滑在序列有类别概率时使用类别概率，否则使用类别和置信度；它们给出新的置信度，序列有概率时也给出概率。多个类别频率相同时，像元保留自身的类别；对于众数，已发表的变体取最小值。众数不给出类别概率，滤波后地图之间的变化没有概率。中断的运行从第一个不完整的日期继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Report of the run</source>
      <translation>运行报告</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Residual network on patches</source>
      <translation>图块残差网络</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Robust covariances</source>
      <translation>稳健协方差</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Rounds of self-training</source>
      <translation>自训练轮数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Row {row} of the table of classes has no whole number in its field value.</source>
      <translation>类别表第 {row} 行的 value 字段不是整数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.ui" />
      <source>Rows: first date; columns: second date. Click a cell to see its places in the canvas.</source>
      <translation>行：第一日期；列：第二日期。点击单元格可在画布中查看其位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Rows: reference. Columns: map.</source>
      <translation>行：参考数据。列：地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Rows: reference; columns: map. Click a cell to see its places in the canvas.</source>
      <translation>行：参考；列：地图。点击单元格可在画布中查看其位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Run "Detect changes" on it.</source>
      <translation>请对其运行“变化检测”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>Run a job on the page Map, or open a series.json.</source>
      <translation>请在“制图”页运行作业，或打开一个 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again.</source>
      <translation>请重新运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Run it again: it goes on where it stopped.</source>
      <translation>请重新运行：将从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>Run it without --part, or each part of the area with an EXTENT of its own.</source>
      <translation>请不带 --part 运行，或为区域的每一部分指定各自的 EXTENT。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>Run the job again and let it replace them (OVERWRITE).</source>
      <translation>请重新运行作业并允许替换 (OVERWRITE)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Run the same job again when the server answers: finished dates stay.</source>
      <translation>请在服务器有响应时重新运行同一作业：已完成的日期会保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.ui" />
      <source>Runs</source>
      <translation>运行记录</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Runs are kept in the project. F2 renames a run, Delete takes it from the list; its files stay.</source>
      <translation>运行记录保存在工程中。F2 重命名，Delete 从列表移除；文件保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>Runs of the page Map write one.</source>
      <translation>“制图”页的运行会生成报告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.ui" />
      <source>Run…</source>
      <translation>运行…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>S&amp;how</source>
      <translation>显示(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>S&amp;uggest points</source>
      <translation>建议点(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>SELF_TRAINING is {value}, but there are no samples of the model.</source>
      <translation>SELF_TRAINING 为 {value}，但没有模型的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SMOOTHNESS has {count} numbers, but the series has {classes} classes.</source>
      <translation>SMOOTHNESS 有 {count} 个数，而序列有 {classes} 个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>SOURCE_STACK has no image of {dates}, on which the model was trained.</source>
      <translation>SOURCE_STACK 中没有 {dates} 的影像，而模型是用该日期训练的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>SPATIAL and TEMPORAL are both none, so that there is nothing to filter.</source>
      <translation>SPATIAL 和 TEMPORAL 均为“无”，因此没有可滤波的内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_FILTER is for radar, but the stack has no band VV, VH, HH or HV in dB or linear power (it has {bands}).</source>
      <translation>SPECKLE_FILTER 用于雷达，但影像栈没有以 dB 或线性功率表示的 VV、VH、HH 或 HV 波段（它有 {bands}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>SPECKLE_WINDOW is {window}, but the window needs a middle pixel.</source>
      <translation>SPECKLE_WINDOW 为 {window}，但窗口需要一个中心像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>STACK is missing: {file} sees bands scaled by their mean and spread, which a checkpoint does not tell.</source>
      <translation>缺少 STACK：{file} 使用按均值和离散程度缩放的波段，而检查点未给出这些值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN and SL-GT2Net: a class for every date gives a map of every date. Where classes hold for the whole series, as crops do for a season, take one class: with STCLN from a summary of all dates of the pixel; such a model maps one date, the last of those that are asked for. One class as published sees the other pixels of a tile too, and wants polygons or label rasters. The published variant always does.</source>
      <translation>STCLN 和 SL-GT2Net：每个日期一个类别，可得到每个日期的地图。若类别在整个序列内不变，如一季的作物，请取一个类别：STCLN 由像元所有日期的汇总得到；这样的模型只制一个日期的图，即所要求日期中的最后一个。与论文一致的单一类别还会看到图块内的其他像元，需要多边形或标签栅格。论文变体总是如此。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN and SL-GT2Net: a stack whose bands say by which mean and spread the network sees them scaled, best the one that is to be mapped. A checkpoint that knows classes needs it; for one that was only pre-trained the stack to train on tells it later, and a semantic FPN of three bands is taken to see bytes where no stack is given. Its bands are taken where BANDS is empty.</source>
      <translation>STCLN 和 SL-GT2Net：用其波段确定网络缩放所用均值和离散程度的堆栈，最好是要制图的堆栈。含类别的检查点需要它；仅经过预训练的检查点则在之后由训练所用的堆栈确定；未给出堆栈时，三波段的语义 FPN 被视为以字节值为输入。BANDS 为空时采用其波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>STCLN that was only pre-trained: stop if weights of its encoder are missing or do not fit, instead of naming them in a warning. Weights that know classes must always fit.</source>
      <translation>仅经过预训练的 STCLN：若其编码器的权重缺失或不匹配则停止，而不是仅在警告中列出。含类别的权重必须始终匹配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN, SL-GT2Net and the semantic FPN: the compact network is many times quicker and needs fewer samples; the published one learns more from very many. With a pre-trained network its size counts; the published variant always takes the published one.</source>
      <translation>STCLN、SL-GT2Net 和语义 FPN：紧凑网络快许多倍，所需样本更少；样本非常多时，已发表的网络学得更多。使用预训练网络时以其大小为准；已发表的变体始终采用已发表的网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: days since the first of January of the first year, so that gaps and other years count as they are, or the numbers of the images. Automatic does as the pre-trained network, else days; the published variant takes numbers.</source>
      <translation>STCLN：自首年 1 月 1 日起的天数，使间隔和跨年按实际计算；或影像的序号。自动则与预训练网络一致，否则为天数；已发表的变体采用序号。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: stop if weights of the pre-trained network do not fit, instead of naming them in a warning.</source>
      <translation>STCLN：若预训练网络的权重不匹配则停止，而不是仅在警告中列出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: the model.json of a network that "Pre-train model" learnt from images without labels, that of a trained STCLN, or a checkpoint of its authors. Its size and its bands are taken. Semantic FPN: weights of a ResNet-18 or ResNet-50 as torchvision publishes them, learnt from red, green and blue. Left empty, the network begins with nothing learnt.</source>
      <translation>STCLN：由“预训练模型”从无标签影像学得的网络的 model.json、已训练 STCLN 的 model.json，或其作者的检查点。采用其大小和波段。语义 FPN：torchvision 发布的、由红绿蓝波段学得的 ResNet-18 或 ResNet-50 权重。留空则网络从零开始学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>STCLN: with very few samples a frozen encoder can be better, and training is quicker; else everything learns.</source>
      <translation>STCLN：样本极少时冻结编码器可能更好，训练也更快；否则全部参与学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createreferencesample.py" />
      <source>STRATA_OF={strata} needs at least two maps from FROM_DATE to TO_DATE, but there is {count}.</source>
      <translation>STRATA_OF={strata} 在 FROM_DATE 至 TO_DATE 之间至少需要两幅地图，而实际为 {count} 幅。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds no stratum with an area.</source>
      <translation>STRATUM_WEIGHTS 中没有面积大于零的层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS holds {part}, which is not a stratum and its weight.</source>
      <translation>STRATUM_WEIGHTS 中的 {part} 不是层及其权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>STRATUM_WEIGHTS lacks these strata of the reference: {strata}.</source>
      <translation>STRATUM_WEIGHTS 缺少参考数据中的以下层：{strata}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Same place and class twice</source>
      <translation>地点和类别重复</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Same place twice</source>
      <translation>同一地点重复</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Sample file</source>
      <translation>样本文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date, without those found by augmentation.</source>
      <translation>各日期的样本，不含扩充得到的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples by date.</source>
      <translation>各日期的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Samples for training</source>
      <translation>训练样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>Samples hold this text in the field {field}: relabel them first.</source>
      <translation>样本的字段 {field} 中含有该文本：请先更改其类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Samples in a batch</source>
      <translation>批大小</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples kept</source>
      <translation>保留的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Samples labelled</source>
      <translation>已标注样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Samples of about the same confidence are taken together, each mark as large as there are samples. On the dashed line, confidence is the share told right; below it, the model is too sure of itself.</source>
      <translation>置信度相近的样本合并在一起，样本越多标记越大。在虚线上，置信度等于判断正确的比例；在虚线以下，模型过于自信。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of all dates by what became of them</source>
      <translation>所有日期的样本及其去向</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Samples of the first date</source>
      <translation>首个日期的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the model</source>
      <translation>模型的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Samples of the target, for the report</source>
      <translation>目标的样本，仅用于报告</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of this class.</source>
      <translation>该类别的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision has this reason; with a date, on that date.</source>
      <translation>有某项判定出于该原因的样本；选择日期时，仅限该日期的判定。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>Samples of which a decision is of this date.</source>
      <translation>有某项判定属于该日期的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples of {name} by date</source>
      <translation>{name} 各日期的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples on the image of {caption}</source>
      <translation>影像上的样本 {caption}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Samples that exist</source>
      <translation>已有样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Samples used</source>
      <translation>使用的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not</source>
      <translation>各日期使用的样本；括号内为未使用的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>Samples used on each date; in brackets those that were not; with a plus those found by augmentation</source>
      <translation>各日期使用的样本；括号内为未使用的样本；加号后为扩充得到的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Sampling design</source>
      <translation>抽样设计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Sampling design of the reference</source>
      <translation>参考数据的抽样设计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/plots.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as &amp;model…</source>
      <translation>另存为模型(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Save as &amp;new file</source>
      <translation>另存为新文件(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>Save as model</source>
      <translation>另存为模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Save edits</source>
      <translation>保存编辑</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>Save it as GeoTIFF first.</source>
      <translation>请先保存为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>Save it with -v7, or with scipy.io.savemat.</source>
      <translation>请使用 -v7 或 scipy.io.savemat 重新保存。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>Save it with real numbers, or make the stack without it.</source>
      <translation>请以实数保存，或在不含它的情况下创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Save the classes as a style of QGIS or as a CSV</source>
      <translation>将类别保存为 QGIS 样式或 CSV</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>Save them in the coordinate system of the images.</source>
      <translation>请以影像的坐标系保存。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Say under "All options" where the stack file shall be written.</source>
      <translation>请在“所有选项”中指定堆栈文件的写入位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>Say with DATE_PATTERN where the date stands, for example (?P&lt;date&gt;\d{{8}}), or remove these files.</source>
      <translation>请用 DATE_PATTERN 指明日期的位置，例如 (?P&lt;date&gt;\d{{8}})，或移除这些文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scales of the maps</source>
      <translation>制图的缩放倍数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Scaling for the support vector machine</source>
      <translation>支持向量机的缩放</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Searched with all its subfolders. Give this or a list of images.</source>
      <translation>包括所有子文件夹。请提供此文件夹或影像列表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Searched with all its subfolders; Sentinel-2 .SAFE and Landsat folders as downloaded are known.</source>
      <translation>包括所有子文件夹；可识别下载的 Sentinel-2 .SAFE 和 Landsat 文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Second image stack</source>
      <translation>第二个影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>Second stack</source>
      <translation>第二个堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>Second stack: {remark}</source>
      <translation>第二个堆栈：{remark}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>Select samples</source>
      <translation>选择样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Selection</source>
      <translation>选择</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Self-training</source>
      <translation>自训练</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Semantic FPN on single images (LoveCS)</source>
      <translation>单幅影像的语义 FPN (LoveCS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: maps are made of tiles of this width that overlap, each seen as a whole, at least 8, the semantic FPN at least 64. 0 takes 64, for the semantic FPN 256. With STCLN the time for a pixel grows with its square; take larger ones only with a GPU.</source>
      <translation>语义 FPN、SL-GT2Net，以及由图块给出一个类别的 STCLN：地图由此宽度（至少 8，语义 FPN 至少 64）、相互重叠的图块组成，每个图块作为整体处理。0 表示 64，语义 FPN 为 256。STCLN 每个像元的时间随其平方增长；只有在有 GPU 时才取更大的值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN, SL-GT2Net, and STCLN with one class from tiles: they learn from square crops of this width that hold samples, at least 8, the semantic FPN at least 64. Time and memory grow with its square. 0 takes 32, for the semantic FPN 128 and in its published variant 512. SL-GT2Net was published with 224.</source>
      <translation>语义 FPN、SL-GT2Net，以及由图块给出一个类别的 STCLN：从含有样本的此宽度方形裁块中学习，至少 8，语义 FPN 至少 64。时间和内存随其平方增长。0 表示 32，语义 FPN 为 128，其已发表的变体为 512。SL-GT2Net 发表时使用 224。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Semantic FPN: how many times enlarged a tile is seen when maps are made, separated by commas; the probabilities of several scales are averaged. Time and memory grow with the squares. 1 sees images as they are; 2,2.5,3,3.5 are published for images of a coarser sensor than that of the training.</source>
      <translation>语义 FPN：制图时图块放大的倍数，用逗号分隔；多个倍数的概率取平均。时间和内存随其平方增长。1 表示按原样处理影像；2,2.5,3,3.5 是针对比训练传感器更粗的影像发表的设置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Sequential</source>
      <translation>顺序</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>Series of the page Map have one; others are opened with Open.</source>
      <translation>“制图”页生成的序列自带审查文件；其他的请用“打开”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>Set ACTION to drop, or leave CLEANED empty.</source>
      <translation>请将 ACTION 设为 drop，或将 CLEANED 留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>Set LABELS to per_date and VARIANT to best, or use "Train model" and "Map stack".</source>
      <translation>请将 LABELS 设为 per_date、VARIANT 设为 best，或使用“训练模型”和“堆栈制图”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/slgt2_training.py" />
      <source>Set LABELS to series for one class of the whole series.</source>
      <translation>如需整个序列一个类别，请将 LABELS 设为 series。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>Set the coordinate system of the layer and save it, then try again.</source>
      <translation>请设置图层的坐标系并保存，然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>Set the coordinate system of the layer, then try again.</source>
      <translation>请设置图层的坐标系后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>Set the variable UV_DEFAULT_INDEX to the address of a package index, or install pip for QGIS's Python, then try again.</source>
      <translation>请将变量 UV_DEFAULT_INDEX 设为软件包索引的地址，或为 QGIS 的 Python 安装 pip，然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package anew if the environment is your own.</source>
      <translation>请重新设置工作环境（修复）；若为自有环境，请重新安装该软件包。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Set the worker environment up again (Repair), or install the package if the environment is your own.</source>
      <translation>请重新设置工作环境（修复）；若为自有环境，请安装该软件包。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Set up environment…</source>
      <translation>设置环境…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>Set up the worker environment</source>
      <translation>设置工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Set up…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the code {keys}.</source>
      <translation>多个类别共用代码 {keys}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>Several classes share the value {keys}.</source>
      <translation>多个类别共用值 {keys}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>Share (%)</source>
      <translation>比例 (%)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share changed by date</source>
      <translation>各日期的变化比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of hidden pixels</source>
      <translation>遮蔽像元的比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of pixels that become labels</source>
      <translation>成为标签的像元比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Share of pixels with another class, all dates together (0-1)</source>
      <translation>类别不同的像元比例，所有日期合计 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Share of the area</source>
      <translation>面积占比</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Share of the land that changes in a year</source>
      <translation>一年内发生变化的土地比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>Share of the map that was taken from the cache (0-1)</source>
      <translation>取自缓存的地图比例 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Share of the pixels of each date that are hidden from the network.</source>
      <translation>每个日期对网络遮蔽的像元比例。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share of the pixels with a map, by date</source>
      <translation>各日期有制图结果的像元比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>Share of the pixels with a map, by date; the others are hidden by clouds, or outside the image.</source>
      <translation>各日期有制图结果的像元比例；其余像元被云遮挡或位于影像之外。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the pixels with data that the mask calls bad. Estimated from a reduced picture.</source>
      <translation>有数据的像元中被掩膜标为不良的比例，由缩小的影像估计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Share of the samples of the target that are found</source>
      <translation>找到的目标样本比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Share of the stack's area that can be used: with data and not masked. Estimated from a reduced picture.</source>
      <translation>堆栈范围内可用的比例：有数据且未被掩膜，由缩小的影像估计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Share of the valid pixels that show another class than on the first date. Errors of the maps are in it: two maps that are each wrong on a tenth of their pixels differ on up to a fifth without any change.</source>
      <translation>与第一个日期类别不同的有效像元比例。其中包含地图的错误：若两幅地图各有十分之一的像元错误，即使没有任何变化，二者也可能在多达五分之一的像元上不同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Share of valid pixels that changed at least once (0-1)</source>
      <translation>至少变化一次的有效像元比例 (0-1)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/report.py" />
      <source>Share told right</source>
      <translation>判断正确的比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Shared out among the classes as in the labelled samples.</source>
      <translation>按标注样本的比例分配给各类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Shared out among the classes as in the labelled samples. A sample may be drawn several times: that is its weight.</source>
      <translation>按标注样本的比例分配给各类别。一个样本可被多次抽取，次数即其权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>Shares of the area</source>
      <translation>面积占比</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Shares of the area (%), estimated.</source>
      <translation>面积占比（%），估计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Shares of the strata</source>
      <translation>各层比例</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Sho&amp;w</source>
      <translation>显示(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>Short-wave infrared</source>
      <translation>短波红外</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>Shortest duration</source>
      <translation>最短持续</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Shortest stay</source>
      <translation>最短持续</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>Show on which date each pixel changed first.</source>
      <translation>显示每个像元首次变化的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>Show that date, or choose a layer with a date field.</source>
      <translation>请显示该日期，或选择带日期字段的图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Shows one date of the stack in the canvas, with one stretch for all dates. It goes together with QGIS's Temporal Controller where that is switched on.</source>
      <translation>在画布中显示堆栈的一个日期，所有日期使用同一拉伸。启用 QGIS 时态控制器时与其联动。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>Shows what is different between two map series of one place, for example before and after samples were added: of every date that both have, the class after where it is another one, and how many pixels and hectares went from which class to which. Classes are matched by code, then by name. Where one of the series has no data nothing is compared.</source>
      <translation>显示同一地点的两个地图序列之间的不同之处，例如添加样本前后：对两者都有的每个日期，给出类别不同之处后一序列的类别，以及从哪一类变为哪一类的像元数和公顷数。类别先按代码、再按名称匹配。其中一个序列没有数据之处不作比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/setup_banner.py" />
      <source>Show…</source>
      <translation>显示…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Si&amp;ze</source>
      <translation>大小(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Side of the surroundings whose mean brightness each date keeps; an odd number.</source>
      <translation>邻域的边长，各日期保持该邻域的平均亮度；须为奇数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Simple random</source>
      <translation>简单随机</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Simple random sample</source>
      <translation>简单随机样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Simple random sample: every pixel had the same chance to be compared.</source>
      <translation>简单随机样本：每个像元被比较的机会相同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Single dates</source>
      <translation>单个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Size of the network</source>
      <translation>网络大小</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Small steps of either sign</source>
      <translation>正负小变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Smallest transition</source>
      <translation>最小转移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Smoothness</source>
      <translation>平滑度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>Some radar images are in dB and others in linear power ({dates} differ from most); all are read in dB.</source>
      <translation>部分雷达影像以 dB 表示，其他为线性功率（{dates} 与多数不同）；全部以 dB 读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Speckle filter (radar)</source>
      <translation>斑点滤波（雷达）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/speckle.py" />
      <source>Speckle of all dates: block {block} of {blocks}</source>
      <translation>所有日期的斑点：第 {block} 块，共 {blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>Spectra and time series</source>
      <translation>光谱与时间序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Spectral d&amp;istance</source>
      <translation>光谱距离(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Spectrum of the shown date</source>
      <translation>当前日期的光谱</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack</source>
      <translation>影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Stack &amp;file</source>
      <translation>堆栈文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>Stack file</source>
      <translation>堆栈文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>Stack files</source>
      <translation>堆栈文件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Stack of composites</source>
      <translation>合成影像堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Stack that tells the scale</source>
      <translation>确定缩放的堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Standard error</source>
      <translation>标准误差</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>总体精度的标准误差</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Standardised</source>
      <translation>标准化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Star</source>
      <translation>星形</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>Start some, then run the job again.</source>
      <translation>请先启动工作节点，再重新运行作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of self-training</source>
      <translation>自训练步数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Steps of the optimiser in all rounds.</source>
      <translation>优化器在所有轮中的步数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>Still at it ({seconds} s)</source>
      <translation>仍在进行（{seconds} 秒）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Strata of the maps</source>
      <translation>地图的分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Strata of the reference sample</source>
      <translation>参考样本的分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Stratified</source>
      <translation>分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by another raster</source>
      <translation>按其他栅格分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by other strata</source>
      <translation>按其他层分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by other strata than the classes of the map: the strata count with their share of the area.</source>
      <translation>按地图类别以外的层分层：各层按其面积占比计权。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Stratified by the classes of the map</source>
      <translation>按地图类别分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Stratified by the classes of the map: the strata count with the share of the map's area that they cover.</source>
      <translation>按地图类别分层：各层按其占地图面积的比例计权。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified by the maps</source>
      <translation>按地图分层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Stratified: points in every stratum of the maps (see STRATA_OF), so that rare classes or changes get enough of them. Simple random: every pixel with the same probability. Other strata: as stratified, with the strata of a raster of your own (STRATA).</source>
      <translation>分层：在地图的每一层中取点（见 STRATA_OF），使稀少的类别或变化有足够的点。简单随机：每个像元的概率相同。其他分层：与分层相同，但采用您自己的栅格 (STRATA) 中的层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Stratum</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>Suggest samples</source>
      <translation>建议样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>Suggest the points again.</source>
      <translation>请重新生成建议点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>Suggestions are points, and the samples are polygons.</source>
      <translation>建议的是点，而样本是多边形。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>Sum</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/methods.py" />
      <source>Support vector machine</source>
      <translation>支持向量机</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how much a sample on the wrong side costs. Larger values follow the samples more closely.</source>
      <translation>支持向量机：样本位于错误一侧的代价。值越大越贴近样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: how quickly the influence of a sample ends, for features as they are scaled. 0 takes 1 / (number of features x their variance).</source>
      <translation>支持向量机：样本影响衰减的速度（针对缩放后的特征）。0 表示 1 /（特征数 × 方差）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Support vector machine: standardised features count alike, raw reflectances by their spread. Automatic standardises; in the published variant it takes raw reflectances.</source>
      <translation>支持向量机：标准化特征同等重要，原始反射率按其离散程度。自动为标准化；已发表的变体使用原始反射率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>Switch GATE off (VARIANT=best), or give an EXTENT with more vegetation, or a smaller CROP_SIZE.</source>
      <translation>请关闭 GATE (VARIANT=best)，或提供植被更多的 EXTENT，或更小的 CROP_SIZE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Switch GATE off, or name these bands of the stack B04 and B08, or red and nir.</source>
      <translation>请关闭 GATE，或将堆栈的这些波段命名为 B04 和 B08，或 red 和 nir。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Table of the pseudo labels</source>
      <translation>伪标签的表</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tables (CSV)</source>
      <translation>表格 (CSV)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>Tables of the report (CSV)</source>
      <translation>报告的表格 (CSV)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Take a folder instead of these images</source>
      <translation>改用文件夹代替这些影像</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>Take classes from a layer's style, a CSV, another project or other samples; samples keep their classes</source>
      <translation>从图层样式、CSV、其他工程或其他样本获取类别；样本保留其类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Take it out of the list, or unpack the data set whole.</source>
      <translation>请将其从列表中去掉，或完整解压数据集。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Take the last label back (Backspace)</source>
      <translation>撤回最后一个标注 (Backspace)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>The Landsat product {name} has no reflectance bands beside {file}.</source>
      <translation>Landsat 产品 {name} 在 {file} 旁没有反射率波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The Python environment {interpreter} lacks the package {package}.</source>
      <translation>Python 环境 {interpreter} 缺少软件包 {package}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The Python program of an environment that you made yourself, 3.11 or newer. Empty: the plugin makes one.</source>
      <translation>您自建环境中的 Python 程序（3.11 或更新）。留空：由插件建立。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>The Python program of the environment; it is tried when you have chosen it.</source>
      <translation>环境的 Python 程序；选择后会进行测试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the settings of the plugin name does not exist.</source>
      <translation>插件设置中的 Python {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The Python {path} that the variable TLCM_PYTHON names does not exist.</source>
      <translation>变量 TLCM_PYTHON 指定的 Python {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The Sentinel-1 images {files} are as the satellite saw them: neither calibrated nor on a map.</source>
      <translation>Sentinel-1 影像 {files} 仍是卫星原始成像：既未定标，也没有地图坐标。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>The Sentinel-2 product {folder} holds no band images.</source>
      <translation>Sentinel-2 产品 {folder} 中没有波段影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of the maps and the error of their areas: label a reference sample and assess with it.</source>
      <translation>地图的精度及其面积误差：请标注参考样本并据此评价。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The accuracy of these maps is not known.</source>
      <translation>这些地图的精度未知。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of these maps is not known: no independent reference was given.</source>
      <translation>这些地图的精度未知：未提供独立的参考数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The accuracy of {count} of {total} dates, which have no reference: {dates}.</source>
      <translation>{total} 个日期中有 {count} 个没有参考数据，其精度未知：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The algorithms of this plugin are not registered.</source>
      <translation>本插件的算法未注册。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.ui" />
      <source>The audit says for every sample and date why it was kept or dropped.</source>
      <translation>审查文件说明每个样本在每个日期被保留或剔除的原因。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The best one</source>
      <translation>最佳方式</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>The canvas does not show the stack.</source>
      <translation>画布未显示堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The canvas shows {count} million pixels: zoom in for a quick preview.</source>
      <translation>画布显示 {count} 百万像元：请放大以快速预览。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The certificate of the package server is not trusted: {detail}.</source>
      <translation>软件包服务器的证书不受信任：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>The changes of this series have not been detected.</source>
      <translation>尚未检测该序列的变化。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>The chosen extent lies outside the stack.</source>
      <translation>所选范围位于堆栈之外。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The class field holds {count} different values, but a map has room for {limit} classes.</source>
      <translation>类别字段有 {count} 个不同的值，但地图最多容纳 {limit} 个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>The class on all dates. If it changes, click the first image of the new class before you say it.</source>
      <translation>所有日期的类别。如果类别发生变化，请先点击新类别的第一幅影像，再选择该类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>The class probabilities will take up to about {size} GB ({bands} bands on each of {dates} dates)</source>
      <translation>类别概率最多约占 {size} GB（{dates} 个日期，每个日期 {bands} 个波段）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/classes.py" />
      <source>The classes in {file} cannot be used: {problem}</source>
      <translation>无法使用 {file} 中的类别：{problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.ui" />
      <source>The classes of samples and maps. Double-click a code, name or parent to change it, click a colour to choose another. The chosen row is the active class: new samples are of it. Keys 1 to 9 choose the first nine classes while a tool of this page is active in the canvas.</source>
      <translation>样本和地图的类别。双击代码、名称或上级可修改，点击颜色可更换。所选行为当前类别，新样本属于该类别。当本页的工具在画布中激活时，按 1 到 9 选择前九个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The classifier that learns from the samples. The random forest is quick and needs nothing set; the networks on patches also see how pixels lie beside each other; the semantic FPN sees a whole square of an image; the networks on time series and on image series learn all dates of a place together.</source>
      <translation>从样本学习的分类器。随机森林速度快且无需设置；图块网络还能利用像元间的空间关系；语义 FPN 处理影像的整个方块；时间序列网络和影像序列网络同时学习某位置的所有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>The code {code} is already that of the class {name}.</source>
      <translation>代码 {code} 已被类别 {name} 使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>The columns are value, code, name, colour and parent; export a scheme to see one.</source>
      <translation>列为 value、code、name、colour 和 parent；导出类别可查看示例。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The command is in the clipboard.</source>
      <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The compact one is some twenty times quicker; the published one pays with many crops on a GPU. The published variant always takes it.</source>
      <translation>紧凑型快约二十倍；已发表的网络在 GPU 上裁剪块很多时才值得使用。已发表的变体始终采用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The confidence of the maps should not be read as a probability.</source>
      <translation>不应将地图的置信度理解为概率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>The confusion matrix has too many classes for a page; it is in the file of figures.</source>
      <translation>混淆矩阵的类别过多，无法在页面中显示；见指标文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The connection to the package server broke off: {detail}.</source>
      <translation>与软件包服务器的连接中断：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The coordinate system is not known.</source>
      <translation>坐标系未知。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>The coordinate system of the maps does not count in metres.</source>
      <translation>地图坐标系的单位不是米。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The coordinate system {crs} is not known.</source>
      <translation>坐标系 {crs} 未知。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/cluster.py" />
      <source>The dask cluster at {address} has no workers.</source>
      <translation>{address} 处的 dask 集群没有工作节点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The date in the canvas</source>
      <translation>画布中的日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>The date of samples that have none, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation>没有日期的样本所用的日期，格式为 YYYY-MM-DD 或 YYYY-MM。须为堆栈中的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>The date of the samples is not said.</source>
      <translation>未指定样本日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The date on which the samples were labelled, as YYYY-MM-DD or YYYY-MM. It must be a date of the stack.</source>
      <translation>样本标注日期，格式为 YYYY-MM-DD 或 YYYY-MM，必须是堆栈中的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.ui" />
      <source>The date on which the samples were labelled.</source>
      <translation>样本标注所对应的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_input.py" />
      <source>The dates of the stack reach position {last}, more than the {period} that the network tells apart well: dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days.</source>
      <translation>堆栈日期的位置达到 {last}，超过网络能较好区分的 {period}：相距很远的日期对网络可能看起来相同。使用 POSITIONS=index 时按日期而不是天数计数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The dates of the stack. Double-click a day or a sensor, or press F2, to correct it; the corrections are written into a new stack file, or into this one.</source>
      <translation>堆栈的日期。双击日期或传感器，或按 F2 更正；更正将写入新的堆栈文件或此文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The dates of {files} are not in their names and were taken from the metadata in the files.</source>
      <translation>{files} 的名称中没有日期，已从文件元数据中获取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>The day of the images, or the first day of a composite. Double-click to correct it.</source>
      <translation>影像日期，或合成影像的首日。双击可更正。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said how large the strata are.</source>
      <translation>抽样设计为 strata，但未说明各层的大小。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is strata, but it is not said in which stratum a place lies.</source>
      <translation>抽样设计为 strata，但未说明各地点位于哪个层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The design is {design}, which does not use {parameter}.</source>
      <translation>抽样设计为 {design}，该设计不使用 {parameter}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>The diagnostics are in the clipboard; paste them into your report.</source>
      <translation>诊断信息已复制到剪贴板，请粘贴到您的报告中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The disk is full: {detail}.</source>
      <translation>磁盘已满：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>The disk of the folder has only {free} left.</source>
      <translation>该文件夹所在磁盘仅剩 {free}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The edits of "{name}" cannot be saved: {reason}</source>
      <translation>无法保存“{name}”的编辑：{reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>The encoder</source>
      <translation>编码器</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The error of the areas: there is no estimate with an interval.</source>
      <translation>面积误差：没有带置信区间的估计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference. It holds only if the places of the reference were drawn at random from the whole area, which nobody said.</source>
      <translation>估计面积已根据参考数据校正。只有当参考地点是从整个区域随机抽取时才成立，而这一点没有说明。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation>估计面积已根据参考数据校正：请报告该面积及其区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} cannot be transformed to the coordinate system of the images.</source>
      <translation>范围 {extent} 无法转换到影像的坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid.py" />
      <source>The extent {extent} lies outside the images ({bounds}).</source>
      <translation>范围 {extent} 位于影像之外（{bounds}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>The field {field} (CLUSTER_FIELD) is empty for {count} reference pixels.</source>
      <translation>字段 {field}（CLUSTER_FIELD）在 {count} 个参考像元处为空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_style.py" />
      <source>The field {field} of {layer} holds numbers, and the code {code} is none.</source>
      <translation>{layer} 的字段 {field} 为数值型，而代码 {code} 不是数字。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>The figures do not say where their reference is.</source>
      <translation>指标文件未说明其参考数据的位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>The figures say {count}: maps or reference have changed since.</source>
      <translation>指标中为 {count}：此后地图或参考数据已改变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The file may be damaged or incomplete: get it again, or make the stack without it.</source>
      <translation>文件可能已损坏或不完整：请重新获取，或在不含它的情况下创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The file of figures to write (.json).</source>
      <translation>要写出的指标文件 (.json)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The file of the reference says that its design is {design}, which does not use {parameter}.</source>
      <translation>参考文件说明其抽样设计为 {design}，该设计不使用 {parameter}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>The files may be damaged or incomplete: get them again, or make the stack without them.</source>
      <translation>这些文件可能已损坏或不完整：请重新获取，或在不含它们的情况下创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The first has: {first}. The second has: {second}.</source>
      <translation>第一个有：{first}。第二个有：{second}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} already holds {names} of another run.</source>
      <translation>文件夹 {folder} 中已有其他运行的 {names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The folder {folder} cannot be written: {reason}.</source>
      <translation>无法写入文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no images.</source>
      <translation>文件夹 {folder} 中没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The folder {folder} holds no masks.</source>
      <translation>文件夹 {folder} 中没有掩膜。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The folder {folder} holds results of this plugin and is left out.</source>
      <translation>文件夹 {folder} 含本插件的结果，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>The folder {folder}, in which the project keeps how a date is shown, cannot be written to: {reason}.</source>
      <translation>无法写入文件夹 {folder}（工程在其中保存各日期的显示方式）：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>The geometries of {source} are not of the kind that the samples layer holds ({kind}).</source>
      <translation>{source} 的几何类型与样本图层（{kind}）不同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The group of the class, if you use groups.</source>
      <translation>类别所属的组（若使用分组）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The image of {date} has no valid pixel at this place.</source>
      <translation>{date} 的影像在该位置没有有效像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/augmentation/augment.py" />
      <source>The image of {date} has the same values at all samples.</source>
      <translation>{date} 的影像在所有样本处取值相同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>The image of {date} is there already</source>
      <translation>{date} 的影像已存在</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>The image {file} does not exist.</source>
      <translation>影像 {file} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have no band in common: {first} has {bands}, {other} has {other_bands}.</source>
      <translation>影像没有共同的波段：{first} 有 {bands}，{other} 有 {other_bands}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/plain.py" />
      <source>The images have no coordinate system, or do not say where in it they lie: {files}.</source>
      <translation>影像没有坐标系，或未说明其在坐标系中的位置：{files}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_plot.py" />
      <source>The images have no data at this place.</source>
      <translation>影像在该位置没有数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The images have no folder in common.</source>
      <translation>影像没有共同的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The images have no valid value at this pixel. Click at another place.</source>
      <translation>影像在该像元没有有效值。请点击其他位置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>The images have {known}.</source>
      <translation>影像的波段为 {known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from.</source>
      <translation>所有抽取的裁块中影像都没有有效像元，因此无可学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The images hold too few crops to keep some apart: the loss is that of the crops that the network learned from.</source>
      <translation>影像中的裁块过少，无法保留一部分用于检验：损失为网络学习所用裁块的损失。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/crops.py" />
      <source>The images hold valid pixels for a single crop of {size} x {size} pixels, which is too few to learn from.</source>
      <translation>影像只有一个 {size} x {size} 像元的裁块含有效像元，不足以学习。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/copies.py" />
      <source>The images of these dates are copies of those of an earlier date (in brackets), so they can show no change: {dates}.</source>
      <translation>以下日期的影像是较早日期（括号内）影像的副本，因此不能反映变化：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/window_reading.py" />
      <source>The images of {date} cannot be opened.</source>
      <translation>无法打开 {date} 的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/suggestsamples.py" />
      <source>The images of {stack} do not lie on the pixels of the maps of {series}.</source>
      <translation>{stack} 的影像与 {series} 的地图像元不重合。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The images that the maps were made of: they tell which pixels look alike. Left empty, the class probabilities tell it.</source>
      <translation>制作地图所用的影像：据此判断哪些像元相似。留空则由类别概率判断。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>The images {first} and {second} lie in different places and do not overlap.</source>
      <translation>影像 {first} 与 {second} 位于不同地点，互不重叠。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The interval of the overall accuracy is wide: more reference places would narrow it.</source>
      <translation>总体精度的置信区间较宽：增加参考地点可使其变窄。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>The items of {file} have no band in common.</source>
      <translation>{file} 的条目没有共同的波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>The job asks for protocol {found}, this version of the plugin speaks {known}.</source>
      <translation>作业要求协议 {found}，而此版本插件使用 {known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/background.py" />
      <source>The job failed.</source>
      <translation>作业失败。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job file {file} cannot be read: {reason}.</source>
      <translation>无法读取作业文件 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The job stopped because of a fault in the plugin: {fault}.</source>
      <translation>作业因插件故障而停止：{fault}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>The job {algorithm} cannot be run in parts.</source>
      <translation>作业 {algorithm} 不能分部分运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The label of the class in your data.</source>
      <translation>该类别在您数据中的标签。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>The labelled samples themselves were migrated; the published method augments them first (AUGMENT).</source>
      <translation>迁移的是标注样本本身；已发表的方法会先进行扩充 (AUGMENT)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The labels of the reference are taken to hold on all dates: that nothing changes is assumed in all figures about transitions and changes.</source>
      <translation>参考数据的类别被视为在所有日期都成立：有关转移和变化的所有数字都以没有变化为前提。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The labels of these samples were not checked.</source>
      <translation>未检查这些样本的标签。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>The last day, {last}, is before the first, {first}.</source>
      <translation>末日 {last} 早于首日 {first}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" cannot be edited.</source>
      <translation>无法编辑图层“{name}”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The layer "{name}" is read-only.</source>
      <translation>图层“{name}”为只读。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples cannot be opened.</source>
      <translation>无法打开样本图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/state.py" />
      <source>The layer of the samples, "{name}", was removed from the project.</source>
      <translation>样本图层“{name}”已从工程中移除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>The logs of the last ten jobs are kept; those of jobs that failed always.</source>
      <translation>保留最近十个作业的日志；失败作业的日志始终保留。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The map of the extent.</source>
      <translation>该范围的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/places.py" />
      <source>The map of {date} holds the value {value}, which is not one of its classes.</source>
      <translation>{date} 的地图含有值 {value}，它不是其类别之一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The map series is being read.</source>
      <translation>正在读取地图序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>The map series {file} lacks {count} of its {total} rasters, for example {name}.</source>
      <translation>地图序列 {file} 的 {total} 个栅格中缺少 {count} 个，例如 {name}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The map whose classes are the strata; left empty, the last one. In the other designs, points are drawn where this map has data; left empty, where any map has.</source>
      <translation>以其类别作为层的地图；留空则为最后一幅。在其他设计中，在该地图有数据之处取点；留空则在任一地图有数据之处取点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The mapped area counts pixels, with the errors of the map in it.</source>
      <translation>制图面积由像元计数得到，包含地图的错误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The mapped area counts pixels, with the errors of the map in it. The estimated area corrects it by the reference: report this one, with its interval.</source>
      <translation>制图面积由像元计数得到，包含地图的错误。估计面积已根据参考数据校正：请报告该面积及其区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}.</source>
      <translation>以下类别的制图面积超出估计面积的区间：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The mapped area lies outside the interval of the estimated one for: {names}. Report the estimated areas.</source>
      <translation>以下类别的制图面积超出估计面积的置信区间：{names}。请报告估计面积。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>The maps are being made again.</source>
      <translation>正在重新制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>The maps are made without the image of {date}: {problem} To use it, mend it and run the job again with OVERWRITE.</source>
      <translation>制图时不使用 {date} 的影像：{problem} 若要使用，请修复后以 OVERWRITE 重新运行作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/maptimeseries.py" />
      <source>The maps could not be compared with the reference: {problem}</source>
      <translation>无法将地图与参考数据比较：{problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps do not know these classes of the reference: {names}. Places of these classes are counted as errors.</source>
      <translation>地图没有参考数据的以下类别：{names}。这些类别的位置计为错误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pixel_panel.py" />
      <source>The maps have no data at this place.</source>
      <translation>地图在该位置没有数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The maps have the dates {dates}.</source>
      <translation>地图的日期为 {dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The maps of these dates show pixels that could not be drawn, as the map that the sample was drawn from has no data there: {dates}. The estimates and the areas in hectares are of the others, {percent} % of the map or more.</source>
      <translation>这些日期的地图包含无法抽取的像元，因为抽样所用的地图在那里没有数据：{dates}。估计值和以公顷计的面积针对其余像元，占地图的 {percent} % 或更多。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} are sure everywhere, so that no label would help more than another.</source>
      <translation>{file} 的地图处处确定，因此任何标注的作用都不会大于其他标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>The maps of {file} do not say how sure they are.</source>
      <translation>{file} 的地图未说明其确定程度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>The maps show {count} classes here on {dates} dates.</source>
      <translation>地图在此处的 {dates} 个日期显示 {count} 个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with points or polygons whose classes are taken for true.</source>
      <translation>地图已与点或多边形比较，其类别视为真实。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>The maps were compared with reference rasters, pixel by pixel.</source>
      <translation>地图已与参考栅格逐像元比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The matrix has too many classes for a page.</source>
      <translation>矩阵的类别过多，无法在页面中显示。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>The memory of {device} does not suffice for whole batches: they are computed in parts, which takes longer.</source>
      <translation>{device} 的内存不足以处理整个批次：将分部分计算，耗时更长。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The method {method} maps all dates together, so the job cannot be run in parts of dates.</source>
      <translation>方法 {method} 对所有日期一起制图，因此作业不能按日期分部分运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The model does not know these classes of {name}, which are left out: {classes}.</source>
      <translation>模型不认识 {name} 中的这些类别，已忽略：{classes}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again.</source>
      <translation>该模型未说明其训练样本的表现，因此没有与样本差异的图层。请重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/mapstack.py" />
      <source>The model gives one class for all dates of the stack together: there is one map, that of {date}.</source>
      <translation>模型为堆栈的所有日期给出一个类别：只有一幅地图，即 {date} 的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model has a part of its own for its second stack, which is not in this file: export it from the folder {folder}.</source>
      <translation>该模型对第二个堆栈有单独的部分，不在此文件中：请从文件夹 {folder} 导出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model is adapted: its weights know the values of the stack that it was trained on, and what makes the values of {dates} such (tlcm:input_map in model.json) is not in this file. To map these dates elsewhere, hand on the folder {folder} instead.</source>
      <translation>该模型是适配过的：其权重只认识训练堆栈的数值，而把 {dates} 的数值变换为这种数值的内容（model.json 中的 tlcm:input_map）不在此文件中。要在别处对这些日期制图，请改为转交文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>The model is {file}.</source>
      <translation>模型为 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model needs bands that the stack does not have: {missing}. The stack has {present}.</source>
      <translation>模型需要堆栈中没有的波段：{missing}。堆栈的波段为 {present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>The model was trained on two stacks, but {name} is missing: the one with the bands {bands}.</source>
      <translation>该模型以两个堆栈训练，但缺少 {name}：即含波段 {bands} 的堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} is adapted already.</source>
      <translation>模型 {folder} 已经适配过。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>The model {folder} is no STCLN, so a training of STCLN cannot begin with it.</source>
      <translation>模型 {folder} 不是 STCLN，因此不能作为 STCLN 训练的起点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/exportmodel.py" />
      <source>The model {folder} is no network ({method}), so it has no state dict.</source>
      <translation>模型 {folder} 不是神经网络（{method}），因此没有 state dict。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} is only pre-trained: it knows no classes yet.</source>
      <translation>模型 {folder} 仅经过预训练：尚无类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>The model {folder} lacks its weights: {missing}.</source>
      <translation>模型 {folder} 缺少权重：{missing}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/adaptmodel.py" />
      <source>The model {folder} was trained on two stacks, which cannot be adapted together.</source>
      <translation>模型 {folder} 是用两个堆栈训练的，无法一起适配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was trained with the method {method}, which this version of the plugin does not know.</source>
      <translation>模型 {folder} 用方法 {method} 训练，此版本插件不支持。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>The model {folder} was written by a newer version of the plugin.</source>
      <translation>模型 {folder} 由更新版本的插件写出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The model.json, which PRETRAINED of "Train model" takes</source>
      <translation>model.json，可用作“训练模型”的 PRETRAINED</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_model.py" />
      <source>The name of the class in maps and reports.</source>
      <translation>该类别在地图和报告中的名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The name of the reference raster {file} holds no date.</source>
      <translation>参考栅格 {file} 的名称中没有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The names or metadata of the radar images of {dates} say another unit than their values tell (dB goes below 0, linear power does not); the values count.</source>
      <translation>{dates} 的雷达影像的名称或元数据所写单位与其数值不符（dB 会小于 0，线性功率不会）；以数值为准。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The network cannot be trained: its loss is no number any more in the first epoch.</source>
      <translation>无法训练网络：第一轮中损失已不是有效数值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>The network cannot teach itself the target: {reason}</source>
      <translation>网络无法自学目标：{reason}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>The network that is pre-trained.</source>
      <translation>要预训练的网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The network that the weights belong to.</source>
      <translation>权重所属的网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The next point without a class (Page Down)</source>
      <translation>下一个没有类别的点 (Page Down)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The numbers of the reference are taken as values of the maps.</source>
      <translation>参考数据中的数字按地图的值处理。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>The operating system refused a file operation: {reason}.</source>
      <translation>操作系统拒绝了文件操作：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package index does not have a package that is needed: {detail}.</source>
      <translation>软件包索引中缺少所需的软件包：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server cannot be reached: {detail}.</source>
      <translation>无法连接软件包服务器：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The package server refuses access: {detail}.</source>
      <translation>软件包服务器拒绝访问：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} in {interpreter} does not load: {reason}.</source>
      <translation>无法加载 {interpreter} 中的软件包 {package}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>The package {package} {found} in {interpreter} is too old; the worker needs {needed} or newer.</source>
      <translation>{interpreter} 中的软件包 {package} {found} 过旧；需要 {needed} 或更新版本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need Linux with glibc 2.28 or newer.</source>
      <translation>工作环境的软件包需要 glibc 2.28 或更新版本的 Linux。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The packages of the worker environment need macOS 14 or newer.</source>
      <translation>工作环境的软件包需要 macOS 14 或更新版本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapting.py" />
      <source>The page Map now maps with the adapted model {folder}.</source>
      <translation>“制图”页面现在使用适配后的模型 {folder} 制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The page to write (.html).</source>
      <translation>要写出的网页 (.html)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>The part of the maps from which no place was drawn, up to {percent} of a date: accuracy and areas are of the rest.</source>
      <translation>地图中未抽取任何地点的部分，在某一日期最多占 {percent}：精度和面积针对其余部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>The part to map, best that of the canvas. Left empty, the whole stack.</source>
      <translation>要制图的部分，最好为画布范围。留空则为整个堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show all pixels of an area of {width} x {height}.</source>
      <translation>图片显示 {width} x {height} 区域的所有像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The pictures show every {step}th pixel of an area of {width} x {height}.</source>
      <translation>图片在 {width} x {height} 的区域中每 {step} 个像元显示一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel has no value on {date}.</source>
      <translation>该像元在 {date} 没有值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>The pixel is masked on {date}.</source>
      <translation>该像元在 {date} 被掩膜。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>The pixels of {before} and {after} do not lie on each other, so that the maps cannot be compared.</source>
      <translation>{before} 与 {after} 的像元不重合，因此无法比较这些地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>The point before this one (Page Up)</source>
      <translation>前一个点 (Page Up)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The pre-trained network is for the first stack; that of the second one begins with nothing learnt.</source>
      <translation>预训练的网络用于第一个堆栈；第二个堆栈的网络从未学习的状态开始。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The processor lacks instructions that a package needs; use a Python environment of your own that was built for it.</source>
      <translation>处理器缺少某软件包所需的指令；请使用为该处理器构建的自有 Python 环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>The project has no raster layers from files.</source>
      <translation>工程中没有来自文件的栅格图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy cannot be reached or refuses: {detail}.</source>
      <translation>无法连接代理，或被代理拒绝：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The proxy wants a user name and a password: {detail}.</source>
      <translation>代理要求用户名和密码：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>The published weights: a file that torch.save(model.state_dict(), ...) wrote, or safetensors.</source>
      <translation>已发表的权重：由 torch.save(model.state_dict(), ...) 写出的文件，或 safetensors。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>The radar images mix two orbits that see the ground from opposite sides, ascending ({ascending}) and descending ({descending}): make one stack of each with ORBIT, or say that you want both.</source>
      <translation>雷达影像混合了从相反方向观测地面的两种轨道：升轨（{ascending}）和降轨（{descending}）：请用 ORBIT 分别创建影像栈，或说明两者都要。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be in dB, but no value is below 0, as in linear power: set the radar units to linear or automatic.</source>
      <translation>{dates} 的雷达影像被指定为 dB，但没有小于 0 的值，像是线性功率：请把雷达单位设为线性或自动。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>The radar images of {dates} are said to be linear, but hold negative values as only dB has; these pixels count as nodata: set the radar units to dB or automatic.</source>
      <translation>{dates} 的雷达影像被指定为线性，但含有只有 dB 才有的负值；这些像元视为无数据：请把雷达单位设为 dB 或自动。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The raster of strata has no values where the maps have data.</source>
      <translation>在地图有数据之处，分层栅格没有值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The raster of strata {file} holds no strata where the maps are.</source>
      <translation>分层栅格 {file} 在地图所在处没有任何层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} does not hold classes: it has values with decimals.</source>
      <translation>栅格 {file} 中不是类别：其值带小数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/class_raster.py" />
      <source>The raster {file} has no coordinate system and another size than the images.</source>
      <translation>栅格 {file} 没有坐标系，且大小与影像不同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds more than {limit} different values.</source>
      <translation>栅格 {file} 的不同值超过 {limit} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>The raster {file} holds no classes where the images are.</source>
      <translation>栅格 {file} 在影像所在处没有类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>The reference grid {file} has no coordinate system.</source>
      <translation>参考格网 {file} 没有坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has a field with strata, but nobody said how large they are: they are not used. If some of them hold more places than their area would give them, the figures are wrong; give STRATUM_WEIGHTS or STRATA, or choose DESIGN.</source>
      <translation>参考数据含有层字段，但未说明各层的大小：这些层未被使用。如果某些层的地点数多于按面积应有的数量，则结果有误；请给出 STRATUM_WEIGHTS 或 STRATA，或选择 DESIGN。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference has no place of these classes of the maps: {names}.</source>
      <translation>参考数据中没有地图的以下类别：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference is given as rasters, for which {parameter} is not used.</source>
      <translation>参考数据以栅格形式给出，此时不使用 {parameter}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The reference rasters cover a part of the maps, which is no random sample: intervals and areas cannot be told.</source>
      <translation>参考栅格只覆盖地图的一部分，并非随机样本：无法给出置信区间和面积。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference rasters hold no classes where the maps are.</source>
      <translation>参考栅格在地图所在处没有类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true between two days, but the layer has no fields that say from when to when.</source>
      <translation>参考数据应在两个日期之间有效，但图层没有说明起止日期的字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>The reference should be true on the dates in a field, but it has no dates.</source>
      <translation>参考数据应适用于某字段中的日期，但其中没有日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>The reference {file} holds more than {limit} different values.</source>
      <translation>参考数据 {file} 的不同值超过 {limit} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>The region ends at this many pixels</source>
      <translation>区域达到此像元数即停止</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The report of the run, or an assessment of its maps.</source>
      <translation>本次运行的报告，或对其地图的评价。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>The results need about {needed} GB in {folder}, but only {free} GB are free.</source>
      <translation>结果在 {folder} 中约需 {needed} GB，但仅剩 {free} GB。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>The rows are being read.</source>
      <translation>正在读取各行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The same pixels are compared on several dates: intervals of all dates together cannot be told.</source>
      <translation>同一批像元在多个日期进行比较：无法给出所有日期合计的置信区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The same seed and the same inputs give the same result.</source>
      <translation>相同的种子和输入得到相同的结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, by the reference</source>
      <translation>同上（根据参考数据）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>The same, estimated</source>
      <translation>同上，估计值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/pixels.py" />
      <source>The samples cannot be transformed from {crs} to the coordinate system of the images.</source>
      <translation>样本无法从 {crs} 转换到影像的坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/previewmap.py" />
      <source>The samples did not change: their model is used again</source>
      <translation>样本未变化：再次使用其模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The samples have no class field.</source>
      <translation>样本没有类别字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>The samples keep the earlier names of their classes.</source>
      <translation>样本保留其类别原来的名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/augmenting.py" />
      <source>The samples of {date} were not augmented. {problem} {remedy}</source>
      <translation>{date} 的样本未扩充。{problem} {remedy}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>The second stack ({name}) cannot be used: {problem}</source>
      <translation>第二个堆栈 ({name}) 无法使用：{problem}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>The second stack has no image within {days} days of {dates}; the labels of these dates are taken for its nearest one.</source>
      <translation>第二个堆栈在 {dates} 前后 {days} 天内没有影像；这些日期的标签用于其最近的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates, so that the filtered one has none.</source>
      <translation>该序列在某些日期没有置信度，因此滤波后的序列也没有。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_filter.py" />
      <source>The series has no confidence on some dates; their maps are taken to be {percent} % sure.</source>
      <translation>序列在某些日期没有置信度；这些日期的地图按 {percent} % 的置信度处理。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has no confidence, so that of the changes is not written.</source>
      <translation>该序列没有置信度，因此不写出变化的置信度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>The series has: {classes}.</source>
      <translation>该序列的类别为：{classes}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/change_detection.py" />
      <source>The series has: {dates}.</source>
      <translation>该序列的日期为：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.ui" />
      <source>The series.json of a finished run.</source>
      <translation>已完成运行的 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the first run.</source>
      <translation>第一次运行的 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The series.json of the maps. Give this or one map.</source>
      <translation>地图的 series.json。请提供此文件或一幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>The series.json of the second run.</source>
      <translation>第二次运行的 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>The series.json that "Map stack" wrote.</source>
      <translation>“堆栈制图”写出的 series.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>The series.json that "Map stack" wrote. With class probabilities (PROBABILITIES) doubt is known best, else confidence tells it.</source>
      <translation>“堆栈制图”写出的 series.json。有类别概率 (PROBABILITIES) 时对不确定性的了解最准确，否则由置信度得出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>The set-up fetches about {download} MB and takes {disk} GB in {folder}. Nothing is installed into QGIS.</source>
      <translation>设置将下载约 {download} MB，并在 {folder} 中占用 {disk} GB。不会向 QGIS 安装任何内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>The share of the area of each stratum, for example 1=0.4,2=0.6 or a=40%,b=60%; numbers above 1 are areas or pixel counts.</source>
      <translation>每一层的面积比例，例如 1=0.4,2=0.6 或 a=40%,b=60%；大于 1 的数为面积或像元数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>The stack does not say whether {bands} is in dB or linear power, so it is combined as it is stored: make the stack again.</source>
      <translation>影像栈没有说明 {bands} 是 dB 还是线性功率，因此按存储值合成：请重新创建影像栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>The stack file (stack.json) that "Create image stack" wrote, any other STAC item collection, or a folder of images.</source>
      <translation>“创建影像堆栈”写出的堆栈文件 (stack.json)、其他 STAC 条目集合，或影像文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack file names no image for {date}.</source>
      <translation>堆栈文件没有 {date} 的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>The stack file to write (.json).</source>
      <translation>要写出的堆栈文件 (.json)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>The stack has a single date ({date}), and pre-training learns how dates follow each other.</source>
      <translation>堆栈只有一个日期（{date}），而预训练学习的是日期之间的先后变化。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/tile_plan.py" />
      <source>The stack has band {band}, but no image of {date} ({files}) has it.</source>
      <translation>堆栈有波段 {band}，但 {date} 的影像（{files}）都没有。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has images of other dates, to which the model is not adapted.</source>
      <translation>该堆栈含有其他日期的影像，模型尚未适配到这些影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_control.py" />
      <source>The stack has no band near {wavelengths} µm.</source>
      <translation>堆栈中没有接近 {wavelengths} µm 的波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>The stack has no bands of these names, which the model takes: {bands}.</source>
      <translation>堆栈没有模型所需的这些名称的波段：{bands}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>The stack has: {dates}.</source>
      <translation>堆栈的日期为：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>The stack is being read.</source>
      <translation>正在读取堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>The stack that the model was trained on.</source>
      <translation>训练该模型所用的堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>The stack.json of a time series of images.</source>
      <translation>影像时间序列的 stack.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>The strata are: {strata}.</source>
      <translation>各层为：{strata}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>The strata cover {percent} % of the maps. The estimates and the areas in hectares are of this part.</source>
      <translation>各层覆盖地图的 {percent} %。估计值和公顷面积仅针对这一部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The strata cover {percent} % of the pixels of the maps: the sample stands for this part only.</source>
      <translation>各层覆盖地图像元的 {percent} %：样本仅代表这一部分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>The stratum {name} has only {pixels} pixels: all of them are in the sample.</source>
      <translation>层 {name} 只有 {pixels} 个像元：全部都在样本中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The stratum {stratum} has no area, but {count} places of the reference lie in it.</source>
      <translation>层 {stratum} 的面积为零，但其中有 {count} 个参考地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C, or set SVM_SCALING to standardised.</source>
      <translation>以下日期的支持向量机在完全拟合前被停止，其地图可能较差：{dates}。请减小 SVM_C，或将 SVM_SCALING 设为“标准化”。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fitting.py" />
      <source>The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: {dates}. Lower SVM_C.</source>
      <translation>以下日期的支持向量机在完全拟合前被停止，其地图可能较差：{dates}。请减小 SVM_C。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>The table has too many classes for a page; it is among the tables.</source>
      <translation>该表的类别过多，无法在页面中显示；见表格文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>The table of classes lacks {labels}, found in the field {field}; classes were added for them.</source>
      <translation>类别表缺少字段 {field} 中的 {labels}；已为其新增类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The table tlcm_strata of the reference holds no stratum with an area.</source>
      <translation>参考数据的表 tlcm_strata 中没有面积大于零的层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>The tables of single classes and dates are too large for a page; the audit layer has every line.</source>
      <translation>各类别和日期的表格过大，无法在页面中显示；审查图层中包含每一行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>The target has nothing like the bands {missing}: the model is trained again on {bands}.</source>
      <translation>目标中没有与波段 {missing} 相应的波段：用 {bands} 重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The target stack has nothing like these bands of the model: {missing}. It has {present}.</source>
      <translation>目标影像堆栈中没有与模型的这些波段相应的波段：{missing}。它有 {present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>The temporary copy of the samples {file} cannot be written: {reason}.</source>
      <translation>无法写入样本的临时副本 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended because its loss was no number any more.</source>
      <translation>训练因损失不再是数值而结束。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>The training ended early because it got no better.</source>
      <translation>训练因不再改善而提前结束。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>The training stopped in epoch {epoch} because its loss was no number any more; the weights of epoch {kept} are kept. Lower LEARNING_RATE if its accuracy does not suffice.</source>
      <translation>训练在第 {epoch} 轮停止，因为损失已不是有效数值；保留第 {kept} 轮的权重。若精度不够，请减小 LEARNING_RATE。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>The training takes {count} of {total} samples, about as many of every class: more images would not fit into the memory.</source>
      <translation>训练采用 {total} 个样本中的 {count} 个，每类数量大致相同：更多影像无法放入内存。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_training.py" />
      <source>The training takes {count} of {total} samples: those in {squares} squares around places, about as many of every class.</source>
      <translation>训练采用 {total} 个样本中的 {count} 个：位于 {squares} 个样点周围方块内、各类数量相近的样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>The two dates between which the class may have changed.</source>
      <translation>类别可能发生变化的两个日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>The valid pixels of {date} are nearly all the same, so that their statistics say nothing.</source>
      <translation>{date} 的有效像元几乎完全相同，其统计没有意义。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/mapper.py" />
      <source>The values of the stack are about {ratio} times those that the model was trained on: they have another scale.</source>
      <translation>堆栈的值约为模型训练所用值的 {ratio} 倍：缩放不同。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times larger than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation>{dates} 的值约为其他日期的 {factor} 倍：请将所有影像统一缩放，或在 GeoTIFF 元数据中设置缩放。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radiometry.py" />
      <source>The values of {dates} are about {factor} times smaller than those of the other dates: bring all images to one scale, or set the scale in the GeoTIFF metadata.</source>
      <translation>{dates} 的值约为其他日期的 1/{factor}：请将所有影像统一缩放，或在 GeoTIFF 元数据中设置缩放。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>The vegetation gate leaves {found} of {drawn} crops to learn from: the others are never vegetated.</source>
      <translation>植被门限从 {drawn} 个裁块中留下 {found} 个用于学习：其余从未有植被。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>The weights of STRATUM_WEIGHTS add up to {sum}, not to {expected}.</source>
      <translation>STRATUM_WEIGHTS 的权重之和为 {sum}，而不是 {expected}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The wheel folder {folder} that the settings of the plugin name is not there.</source>
      <translation>插件设置中的 Wheel 文件夹 {folder} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>The whole way from a few samples of one date to a land cover map of every date: migrates the samples, trains, maps, detects changes and writes a report. A date with too few samples of its own, because clouds hide it, is mapped with the model of the nearest date, and the report says so. With an independent reference the report gives map accuracies.</source>
      <translation>从一个日期的少量样本到每个日期土地覆盖图的完整流程：迁移样本、训练、制图、检测变化并生成报告。因云遮挡而样本过少的日期使用最近日期的模型制图，报告中会说明。有独立参考数据时，报告给出地图精度。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>The worker environment could not be set up. The last lines of the log are:
{log}
</source>
      <translation>无法设置工作环境。日志的最后几行为：
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/build.py" />
      <source>The worker environment is ready: {folder}</source>
      <translation>工作环境已就绪：{folder}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>The worker environment needs 64-bit Windows.</source>
      <translation>工作环境需要 64 位 Windows。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>The worker environment of this plugin (Python with PyTorch) is not set up yet.</source>
      <translation>本插件的工作环境（带 PyTorch 的 Python）尚未设置。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process ended with exit code {code} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation>工作进程在给出结果前以退出代码 {code} 结束。其日志的最后几行为：
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/exit_codes.py" />
      <source>The worker process was ended by signal {signal} before it gave a result. The last lines of its log are:
{log}
</source>
      <translation>工作进程在给出结果前被信号 {signal} 终止。其日志的最后几行为：
{log}
</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/client.py" />
      <source>The worker's Python {interpreter} cannot be started: {reason}.</source>
      <translation>无法启动工作环境的 Python {interpreter}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>The {count} least credible ones are listed.</source>
      <translation>列出了其中最不可信的 {count} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/drawing.py" />
      <source>There are more than {limit} different strata.</source>
      <translation>不同的层超过 {limit} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>There are no images yet.</source>
      <translation>尚无影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithms/createstack.py" />
      <source>There are no images.</source>
      <translation>没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: maps of these dates cannot show them.</source>
      <translation>{dates} 没有 {classes} 的样本：这些日期的地图无法显示这些类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/lacking.py" />
      <source>There are no samples of {classes} on {dates}: the network knows them from other dates only and may miss them there.</source>
      <translation>{dates} 没有 {classes} 的样本：网络只从其他日期了解它们，在这些日期可能漏分。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/self_training.py" />
      <source>There are no samples of {source}, so that the network of {target} cannot teach itself.</source>
      <translation>没有 {source} 的样本，因此 {target} 的网络无法自学。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There are no samples yet.</source>
      <translation>尚无样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>There are too few samples to keep places aside: the network was trained for all epochs, and nothing is known of its agreement with other places.</source>
      <translation>样本过少，无法保留部分位置用于检验：网络训练了全部轮数，其在其他位置的一致性未知。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/loop.py" />
      <source>There are too few samples to train a network: {count}.</source>
      <translation>样本过少，无法训练网络：{count} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>There are {limit} classes, and a map has room for no more.</source>
      <translation>已有 {limit} 个类别，地图不能容纳更多。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>There is a file for cleaned samples (CLEANED), but ACTION is list.</source>
      <translation>已给出清理后样本的文件 (CLEANED)，但 ACTION 为 list。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no PyTorch for this processor.</source>
      <translation>没有适用于该处理器的 PyTorch。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no active class.</source>
      <translation>没有当前类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>There is no algorithm {name}.</source>
      <translation>没有算法 {name}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>There is no current PyTorch for Macs with Intel processors.</source>
      <translation>没有适用于 Intel 处理器 Mac 的新版 PyTorch。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>There is no file {file}.</source>
      <translation>没有文件 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no folder for the results yet.</source>
      <translation>尚无结果文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/image_sources.py" />
      <source>There is no image in what was dropped.</source>
      <translation>拖入的内容中没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>There is no layer of samples.</source>
      <translation>没有样本图层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>There is no map of the date of the reference, {date}.</source>
      <translation>没有参考数据日期 {date} 的地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>There is no map of the date of {file}; it is left out.</source>
      <translation>没有 {file} 日期的地图；已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/date_maps.py" />
      <source>There is no map of {date}: {problem} Run the job again when the image is whole.</source>
      <translation>没有 {date} 的地图：{problem} 请在影像完整后重新运行作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no map series yet.</source>
      <translation>尚无地图序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>There is no map series {file}.</source>
      <translation>没有地图序列 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>There is no model yet.</source>
      <translation>还没有模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>There is no package for this system: {detail}.</source>
      <translation>没有适用于此系统的软件包：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is no pixel to draw: the maps have no data where points may lie.</source>
      <translation>没有可抽取的像元：在可以取点之处，地图没有数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>There is no preview with a trained model.</source>
      <translation>使用已训练的模型时没有预览。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>There is no rectangle yet.</source>
      <translation>尚无矩形。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.py" />
      <source>There is no reference sample yet.</source>
      <translation>尚无参考样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>There is no row that can be imported.</source>
      <translation>没有可导入的行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.py" />
      <source>There is no sample here.</source>
      <translation>此处没有样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>There is no stack yet.</source>
      <translation>尚无影像堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>There is no valid pixel on {dates}.</source>
      <translation>{dates} 没有有效像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/uv.py" />
      <source>There is no worker environment for {system} on {machine} processors.</source>
      <translation>没有适用于 {machine} 处理器上 {system} 的工作环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/answers.py" />
      <source>There is not enough memory for this job.</source>
      <translation>内存不足以完成此作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/sampling.py" />
      <source>There is one stratum only, {name}: the sample is a simple random one.</source>
      <translation>只有一层，即 {name}：该样本为简单随机样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>These can: {known}.</source>
      <translation>可以的有：{known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/area_panel.py" />
      <source>These maps cannot be opened: {dates}.</source>
      <translation>无法打开这些地图：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>These samples have no date field and belong to {own}, but {shown} is shown.</source>
      <translation>这些样本没有日期字段，属于 {own}，但当前显示的是 {shown}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold no place of the reference: {strata} ({share} % of the area). The estimates and the areas in hectares are of the other strata.</source>
      <translation>以下层中没有参考地点：{strata}（占面积的 {share} %）。估计值和公顷面积仅针对其余各层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>These strata hold one place of the reference only: {strata}. Their intervals rest on the other strata.</source>
      <translation>以下层中只有一个参考地点：{strata}。其置信区间依据其余各层得出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were dropped.</source>
      <translation>这些样本已被剔除。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>They were listed, and used all the same.</source>
      <translation>这些样本已列出，但仍被使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This Python is too old for the worker: {detail}.</source>
      <translation>此 Python 对工作环境而言过旧：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>This date has no mask.</source>
      <translation>该日期没有掩膜。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model is adapted already.</source>
      <translation>该模型已经适配过。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/adapt_dialog.py" />
      <source>This model learnt from two stacks; such models cannot be adapted.</source>
      <translation>该模型从两个堆栈学得；这类模型无法适配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/learner.py" />
      <source>This network cannot be trained on {device} so that the same training gives the same weights again.</source>
      <translation>此网络在 {device} 上无法可重复地训练，即同样的训练不能再次得到相同的权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>This operating system is too old for the packages: {detail}.</source>
      <translation>此操作系统对软件包而言过旧：{detail}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_editor.py" />
      <source>This place has no coordinates in the coordinate system of the layer "{name}".</source>
      <translation>该位置在图层“{name}”的坐标系中没有坐标。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>This plugin only</source>
      <translation>仅本插件</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>This reference allows no estimates for the whole area; the notes say why.</source>
      <translation>该参考不能用于估计整个区域；原因见说明。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has made a model and no maps.</source>
      <translation>此次运行生成的是模型，没有地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>This run has no results.</source>
      <translation>该运行没有结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>This series has no audit of its samples.</source>
      <translation>该序列没有样本审查文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>This series has no report.</source>
      <translation>该序列没有报告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>This series is of no run of this project that can be repeated.</source>
      <translation>该序列不是来自此工程中可重复的运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>This table has no geometries.</source>
      <translation>该表没有几何图形。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>This version of the plugin needs a worker environment (Python with PyTorch) of its own; there is only an older one.</source>
      <translation>此版本的插件需要自己的工作环境（带 PyTorch 的 Python）；目前只有旧版环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date itself</source>
      <translation>该日期本身的</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Those of the date the samples came from</source>
      <translation>样本来源日期的</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>Those that the model was trained on. Networks teach themselves with them; and where the target lacks some of its bands, the model is trained again without these.</source>
      <translation>训练模型所用的样本。网络用它们自学；若目标缺少部分波段，模型会在没有这些波段的情况下重新训练。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Tick one at least.</source>
      <translation>请至少勾选一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.py" />
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/actions.py" />
      <source>Time series land cover</source>
      <translation>时间序列土地覆盖</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right</source>
      <translation>判断正确</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of the samples.</source>
      <translation>判断正确：样本的 {share}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>Told right: {share} of {count} samples on {places} places.</source>
      <translation>判断正确：{places} 个地点的 {count} 个样本中的 {share}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Tolerance of dates</source>
      <translation>日期容差</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Too few of the places that were kept aside hold their class, so changes will have no probability (probability.tif).</source>
      <translation>保留的位置中保持其类别的过少，因此变化没有概率 (probability.tif)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Train model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>Train the model again.</source>
      <translation>请重新训练模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/network_training.py" />
      <source>Training again, with the samples that were kept aside</source>
      <translation>再次训练，包括先前保留的样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>Training on the samples of {date}</source>
      <translation>正在用 {date} 的样本训练</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>Training on the second stack</source>
      <translation>用第二个堆栈训练</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Training samples lie at {count} of {total} places of the reference: there the maps look better than they are.</source>
      <translation>{total} 个参考地点中有 {count} 个同时是训练样本：地图在这些地点显得比实际更好。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Trains a classifier on dated samples: a random forest or a support vector machine for each date, or a network for all of them. Samples without a date train on the date given. A date gets no model if its samples are all of one class or its image has the same values at all of them, or if less than a tenth of it is clear and some class has fewer than five samples there; it is then mapped with the model of the nearest date.</source>
      <translation>用带日期的样本训练分类器：每个日期一个随机森林或支持向量机，或所有日期一个网络。无日期的样本用于给定日期。若某日期的样本均为同一类别、影像在所有样本处的值相同，或晴空不足十分之一且某类别样本少于五个，则该日期没有模型，并使用最近日期的模型制图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions</source>
      <translation>类别转移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>Transitions from {first} to {last}</source>
      <translation>{first} 至 {last} 的类别转移</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Transitions that cover less are one stratum together, since each stratum needs points of its own.</source>
      <translation>面积小于此值的转移合并为一层，因为每一层都需要自己的点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>True colour</source>
      <translation>真彩色</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/demo/generate.py" />
      <source>True land cover</source>
      <translation>真实土地覆盖</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again later; if it stays so, ask who runs your package server: it changes files, or something on the way does.</source>
      <translation>请稍后重试；若仍如此，请询问软件包服务器的管理者：服务器或传输途中有改动文件的情况。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/problems.py" />
      <source>Try again; if it stays so, please report it with the copied diagnostics.</source>
      <translation>请重试；若仍如此，请附上复制的诊断信息进行报告。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>Turns published weights of a network into a model folder that maps stacks: a PyTorch checkpoint that holds a state dict (TSSCD, the ResNet of T-LCM, STCLN, SL-GT2Net, the semantic FPN of LoveCS), or safetensors. A pre-training of STCLN, or its encoder alone, becomes a model folder for PRETRAINED of "Train model". The sizes of the network are read off the weights; bands and classes, of which only a checkpoint of "Export model" says something, are given here. A file that holds more than tensors is refused, because it could run any program.</source>
      <translation>将已发表的网络权重转换为可对堆栈制图的模型文件夹：含 state dict 的 PyTorch 检查点（TSSCD、T-LCM 的 ResNet、STCLN、SL-GT2Net、LoveCS 的语义 FPN），或 safetensors。STCLN 的预训练结果或单独的编码器转换为供“训练模型”的 PRETRAINED 使用的模型文件夹。网络的大小由权重读出；波段和类别在此指定，只有“导出模型”的检查点才包含这些信息。含张量以外内容的文件会被拒绝，因为它可能执行任意程序。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>Turns sample files of published systems into dated samples: the text lines label,row,col of T-LCM, or the arrays (N, 13, T) of TSSCD (NumPy .npy: ten bands, class, longitude, latitude).</source>
      <translation>将已发表系统的样本文件转换为带日期的样本：T-LCM 的文本行 label,row,col，或 TSSCD 的数组 (N, 13, T)（NumPy .npy：十个波段、类别、经度、纬度）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Two classes at one place</source>
      <translation>同一地点有两个类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/sample_reasons.py" />
      <source>Two labels at one place</source>
      <translation>同一地点有两个标签</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Two labels at one place.</source>
      <translation>同一地点有两个标签。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_rasters.py" />
      <source>Two reference rasters are of the date {date}: {first} and {second}.</source>
      <translation>有两个参考栅格属于日期 {date}：{first} 和 {second}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type another code.</source>
      <translation>请输入其他代码。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one, for example a number.</source>
      <translation>请输入一个，例如数字。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_edits.py" />
      <source>Type one.</source>
      <translation>请输入一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>Unlike all other samples of its class ({label}).</source>
      <translation>与该类别（{label}）的所有其他样本都不相似。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_part.py" />
      <source>Unlike its class</source>
      <translation>与所属类别不符</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>Unlike the training samples</source>
      <translation>与训练样本的差异</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>Unpack all its files into one folder, or remove the metadata file.</source>
      <translation>请将其所有文件解压到同一文件夹，或移除元数据文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Unpack the data set whole, and name its folder.</source>
      <translation>请完整解压数据集，并指定其文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>Unpack the data set whole, and name the folder that holds data16, tileids and classes.txt.</source>
      <translation>请完整解压数据集，并指定含有 data16、tileids 和 classes.txt 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>Until when a row is true; empty values are no limit. Left empty, valid_to is used where the layer has it.</source>
      <translation>记录至何时有效；空值表示不限。留空则在图层有 valid_to 字段时使用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/check.py" />
      <source>Update it there, or use the environment that the plugin sets up.</source>
      <translation>请在该处更新，或使用插件设置的环境。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>Update the plugin, or make the stack again.</source>
      <translation>请更新插件，或重新创建堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin, or train a model with one of: {known}.</source>
      <translation>请更新插件，或用以下方法之一训练模型：{known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>Update the plugin.</source>
      <translation>请更新插件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Use &amp;layers of the project…</source>
      <translation>使用工程中的图层(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>Use a server that answers range requests, or download the images.</source>
      <translation>请使用支持范围请求 (range request) 的服务器，或下载影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/dispatch.py" />
      <source>Use the same version of the plugin for both.</source>
      <translation>请两端使用相同版本的插件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Use this folder &amp;alone, without internet</source>
      <translation>仅使用此文件夹，不联网(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/quality.html" />
      <source>Used, and carried to other dates</source>
      <translation>已使用并迁移到其他日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>User's</source>
      <translation>用户</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.ui" />
      <source>User's accuracy: the share of a class in the map that is right. Producer's accuracy: the share of a class in the reference that the map shows. F1: their harmonic mean.</source>
      <translation>用户精度：地图中某类别正确的比例。生产者精度：参考数据中某类别被地图正确表示的比例。F1：两者的调和平均。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>User's or producer's accuracy may be below one half for {count} of {total} classes: {names}.</source>
      <translation>{total} 个类别中有 {count} 个的用户精度或生产者精度可能低于一半：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>User’s accuracy</source>
      <translation>用户精度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>User’s accuracy (95 % interval)</source>
      <translation>用户精度（95 % 置信区间）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>Valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quantities.py" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Variant</source>
      <translation>变体</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretraining.py" />
      <source>Vegetation cannot be told (GATE, VARIANT=paper) without a red and a near-infrared band; the stack has {bands}.</source>
      <translation>没有红光和近红外波段就无法识别植被（GATE，VARIANT=paper）；堆栈的波段为 {bands}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>Versions and inputs</source>
      <translation>版本与输入</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/in_use.py" />
      <source>Wait for its end or cancel it (look for other QGIS windows, too), then try again.</source>
      <translation>请等待其结束或取消（也请检查其他 QGIS 窗口），然后重试。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>Warnings</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Warnings of the run, which are listed below: {count}.</source>
      <translation>本次运行的警告（见下文）：{count} 条。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_data.py" />
      <source>Wavelength (nm)</source>
      <translation>波长 (nm)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Weighted F1</source>
      <translation>加权 F1</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>What gives the images of the target the statistics of those that the model was trained on. Best: on each date the way, or none, with which the classes have about the shares that they have on the source; that needs about the same land cover in both. Means: mean and spread of each band. Percentiles: median and middle 80 %, where clouds were missed. Covariances: how bands vary together as well; robust: from the nine tenths of the pixels that are most alike.</source>
      <translation>使目标影像具有训练模型所用影像统计量的方式。最佳方式：在每个日期采用使各类别所占比例与源影像大致相同的那种方式（或不匹配）；这要求两者的土地覆盖大致相同。均值：每个波段的均值和离散程度。百分位数：中位数和中间 80 %，适用于有漏检云的情况。协方差：还考虑波段之间如何共同变化；稳健：只依据彼此最相似的十分之九的像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What is known</source>
      <translation>已知情况</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What speaks against it</source>
      <translation>不利情况</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>What stays as it was pre-trained</source>
      <translation>保持预训练状态的部分</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>What the canvas shows</source>
      <translation>画布所示范围</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/held_out.html" />
      <source>What the model says of samples it has not seen</source>
      <translation>模型对未见样本的判断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>What the network is told of a date: the day, counted from the 1st of January of the first year, or its number in the series, as the published variant always does.</source>
      <translation>告知网络的日期信息：自首年 1 月 1 日起的天数，或在序列中的序号（已发表的变体始终采用序号）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What the number of points is computed for where COUNT is 0. The 95 % interval is about twice as wide to each side: 0.02 gives ± 0.04.</source>
      <translation>COUNT 为 0 时，按此值计算点数。95 % 区间向两侧各约为其两倍：0.02 对应 ± 0.04。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>What the values of the stack are multiplied with, so that they are as those it was trained on: 10000 where the stack gives reflectance of 0-1 and the network takes stored values of Sentinel-2, 1 where both are the same. Left empty: what the checkpoint says, else 10000.</source>
      <translation>堆栈的值乘以此系数，使其与训练所用的值一致：若堆栈给出 0-1 的反射率而网络使用 Sentinel-2 存储值则为 10000，两者相同则为 1。留空则采用检查点中的内容，否则为 10000。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/report.html" />
      <source>What was asked</source>
      <translation>任务内容</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/trust.html" />
      <source>What was not checked</source>
      <translation>未检查的内容</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>What you expect of the maps, for the number of points and for the optimal allocation: one number (0.85), or user's accuracies by the code or name of a stratum with a number for all others, as forest=0.95,wheat=0.7,0.85. A transition is named as wheat&gt;maize.</source>
      <translation>您对地图精度的预期，用于计算点数和最优分配：一个数 (0.85)，或按层的代码或名称给出用户精度，并为其余各层给出一个数，如 forest=0.95,wheat=0.7,0.85。转移写作 wheat&gt;maize。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/description.py" />
      <source>What {file} says of its bands and classes is damaged or belongs to another network.</source>
      <translation>{file} 中的波段和类别信息已损坏，或属于其他网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>When it changed (tolerance in dates: {count})</source>
      <translation>变化时间（容差日期数：{count}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take one date</source>
      <translation>变化发生的时间，允许相差一个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>When it changed, give or take {count} dates</source>
      <translation>变化发生的时间，允许相差 {count} 个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>When the reference is true</source>
      <translation>参考数据的适用日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Where networks and distances are computed. Automatic takes a CUDA or Apple GPU where there is one, else the CPU.</source>
      <translation>计算神经网络和距离的设备。自动：有 CUDA 或 Apple GPU 时使用，否则使用 CPU。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.ui" />
      <source>Where to label next</source>
      <translation>下一步标注何处</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>Whether a place changed</source>
      <translation>地点是否变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether changes are found: no place of the reference changes.</source>
      <translation>变化能否被发现：参考数据中没有变化的地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether samples are mislabelled.</source>
      <translation>样本是否标注错误。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the images lie where they should, and whether the classes suit the question.</source>
      <translation>影像位置是否准确，类别是否适合所研究的问题。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the land cover changed: the labels of the reference are taken to hold on all dates.</source>
      <translation>土地覆盖是否变化：参考数据的类别被视为在所有日期都成立。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>Whether the reference is independent of the training samples.</source>
      <translation>参考数据是否独立于训练样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup_dialog.ui" />
      <source>Which build of PyTorch is fetched. A graphics card speeds networks up; random forest and support vector machine do not need one.</source>
      <translation>下载哪种 PyTorch 版本。显卡可加速神经网络；随机森林和支持向量机不需要。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>Which image augmentation looks at on a date to which samples migrated. The published code takes the one they came from, by mistake.</source>
      <translation>对样本所迁移到的日期进行扩充时查看哪幅影像。已发表的代码误用了样本来源日期的影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Which steps of brightness from pixel to pixel count as flat: small ones of either sign, all darker ones and small brighter ones, or those of the published code.</source>
      <translation>像元间哪些亮度变化视为平坦：正负小变化、所有变暗及小幅变亮，或已发表代码的规则。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_panel.ui" />
      <source>While this is pressed, a click in the canvas reads the pixel there from all dates of the stack. Compare its curve with those of the classes before you label it.</source>
      <translation>按下此按钮后，在画布中点击会读取该像元在堆栈所有日期的值。请在标注前将其曲线与各类别的曲线比较。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>Whole numbers, on any grid; 0 and nodata are left out. For the design with another raster.</source>
      <translation>整数，格网不限；忽略 0 和无数据。用于按其他栅格分层的设计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/choices.py" />
      <source>Whole stack</source>
      <translation>整个堆栈</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Whole workflow</source>
      <translation>完整流程</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Width and height</source>
      <translation>宽度和高度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_panel.ui" />
      <source>Width and height of the images in pixels.</source>
      <translation>影像的宽度和高度（像元）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width and height of the squares that are cut out of the images. A crop takes at most 60 of the dates, one wider than 46 pixels fewer.</source>
      <translation>从影像中裁出的方块的宽度和高度。每个裁块最多采用 60 个日期，宽于 46 个像元的裁块更少。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>Width of a crop</source>
      <translation>裁块宽度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of a tile</source>
      <translation>瓦片宽度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the square around a pixel. An odd number.</source>
      <translation>像元周围方形窗口的宽度。应为奇数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>Width of the square whose mean spectrum describes a pixel together with the pixel itself, for random forest, support vector machine and the network on time series; 1 uses the pixel alone. An odd number. The published variant always takes the mean of 7 x 7 pixels alone, and its network on time series the pixel alone.</source>
      <translation>方形窗口的宽度，其平均光谱与像元本身一起描述像元，用于随机森林、支持向量机和时间序列网络；1 表示只用像元。应为奇数。已发表的变体始终只用 7 x 7 像元的均值，其时间序列网络只用像元。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>Width of the square whose mean spectrum describes a place. An odd number.</source>
      <translation>用其平均光谱描述某位置的方形窗口宽度。应为奇数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>Width of the window</source>
      <translation>窗口宽度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>Window of the speckle filter</source>
      <translation>斑点滤波窗口</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/data.html" />
      <source>With a map</source>
      <translation>有制图结果</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Without it, an output that comes from other inputs or parameters is never touched; an interrupted run of the same job goes on where it stopped.</source>
      <translation>不勾选时，绝不改动由其他输入或参数得到的输出；同一作业中断后从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/parts.html" />
      <source>Without map</source>
      <translation>无地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/common.py" />
      <source>Work on this part of the images only. Left empty, the whole stack is used.</source>
      <translation>仅处理影像的这一部分。留空则使用整个堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>Worker environment</source>
      <translation>工作环境</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>Write YYYY-MM-DD or YYYY-MM, for example 2021-06-15.</source>
      <translation>请写为 YYYY-MM-DD 或 YYYY-MM，例如 2021-06-15。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>Write YYYY-MM-DD there, for example 2021-06-15, save the layer and open the reference again.</source>
      <translation>请在该处填写 YYYY-MM-DD，例如 2021-06-15，保存图层后重新打开参考样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write YYYY-MM-DD, for example 2021-06-15.</source>
      <translation>请写为 YYYY-MM-DD，例如 2021-06-15。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>Write a day from {first} to today.</source>
      <translation>请写 {first} 至今天之间的某日。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>Write a job as docs/jobs.md describes it.</source>
      <translation>请按 docs/jobs.md 的说明编写作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>Write a name on each line.</source>
      <translation>请每行写一个名称。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write class probabilities</source>
      <translation>写出类别概率</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write each as "from&gt;to" and separate them by commas; * stands for any class.</source>
      <translation>每个写作“前&gt;后”，并用逗号分隔；* 表示任意类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write each stratum once with its share of the area, for example 1=0.4,2=0.6.</source>
      <translation>每一层写一次并附面积比例，例如 1=0.4,2=0.6。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write either values (0,1,3) or bits (bit3,bit4).</source>
      <translation>请写值 (0,1,3) 或位 (bit3,bit4)，二者择一。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>Write for example (?P&lt;date&gt;\d{{8}}), or groups year, month, day or doy, or groups start and stop.</source>
      <translation>例如写 (?P&lt;date&gt;\d{{8}})，或使用组 year、month、day 或 doy，或组 start 和 stop。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>Write for example _(?P&lt;band&gt;B\d+)_.</source>
      <translation>例如写 _(?P&lt;band&gt;B\d+)_。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/periods.py" />
      <source>Write month, quarter, year, or a number of days such as 10 days.</source>
      <translation>请写 month、quarter、year，或天数如 10 days。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>Write numbers from 0 to 1, or leave the cell empty.</source>
      <translation>请填写 0 到 1 之间的数，或将单元格留空。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write one number, as 0.85, or a list, as forest=0.95,0.85.</source>
      <translation>请写一个数，如 0.85，或一个列表，如 forest=0.95,0.85。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrected stack file beside this one and go on with it.</source>
      <translation>在此文件旁写入更正后的堆栈文件并继续使用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.ui" />
      <source>Write the corrections into the stack file itself.</source>
      <translation>将更正写入堆栈文件本身。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/draw_panel.ui" />
      <source>Write the edits into the file of the samples and go on</source>
      <translation>将编辑写入样本文件并继续</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>Write the stratum before its number, as forest=0.95,0.85.</source>
      <translation>请将层写在其数值之前，如 forest=0.95,0.85。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>Write three whole numbers a line.</source>
      <translation>请每行写三个整数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Write uncertainty layers</source>
      <translation>写出不确定性图层</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/masks.py" />
      <source>Write values (0,1,3,8-11) or bits (bit3,bit4).</source>
      <translation>请写值 (0,1,3,8-11) 或位 (bit3,bit4)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>Write xmin,xmax,ymin,ymax [EPSG:code].</source>
      <translation>请写 xmin,xmax,ymin,ymax [EPSG:代码]。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/design.py" />
      <source>Write, for example, 1=0.4,2=0.6.</source>
      <translation>例如写作 1=0.4,2=0.6。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>Writes a land cover map and its confidence for every date of the stack. Nodata and masked pixels stay nodata. An interrupted run goes on at the first date that is not whole; with a method that maps all dates together (tsscd, stcln, slgt2), at the first block. A network with one class for the whole series maps one date, the last of DATES.</source>
      <translation>为堆栈的每个日期写出土地覆盖图及其置信度。无数据和被掩膜的像元仍为无数据。中断的运行从第一个不完整的日期继续；对所有日期一起制图的方法 (tsscd、stcln、slgt2) 从第一个块继续。整个序列一个类别的网络只对一个日期制图，即 DATES 中的最后一个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>Writes a made-up Sentinel-2-like image series with seasons, haze, mixed pixels and permanent land cover changes, labelled points of the first date, and the true land cover of every date. Use it to learn the plugin and to check an installation.</source>
      <translation>生成类似 Sentinel-2 的模拟影像序列，包含季节、霾、混合像元和永久性土地覆盖变化，以及首个日期的标注点和每个日期的真实土地覆盖。用于学习本插件和检查安装。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>Writes the weights of a network as a state dict with the published keys, for the code of its authors or any other PyTorch program. The file also says which bands, classes and scaling the network has: other programs pass over it, "Import model" makes the same model of it again.</source>
      <translation>将网络权重写为带已发表键名的 state dict，供其作者的代码或其他 PyTorch 程序使用。文件还说明网络的波段、类别和缩放：其他程序会忽略这些内容，“导入模型”可由此还原同一模型。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/samples_page.py" />
      <source>Writing the classes into {file}</source>
      <translation>正在将类别写入 {file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/series_mapper.py" />
      <source>Writing the maps from {first} to {last}: block {block} of {blocks}</source>
      <translation>正在写出 {first} 至 {last} 的地图：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/acatama.py" />
      <source>Writing the strata: block {block} of {blocks}</source>
      <translation>正在写入分层：第 {block}/{blocks} 块</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>Writing {file}</source>
      <translation>正在写入 {file}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>Zoom to it.</source>
      <translation>请缩放到堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of files</source>
      <translation>文件列表</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a list of numbers between {minimum} and {maximum}, separated by commas</source>
      <translation>{minimum} 到 {maximum} 之间、以逗号分隔的数字列表</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>a model for each date</source>
      <translation>每个日期一个模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a number</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/suggestsamples.py" />
      <source>active learning,uncertainty,training data,labels,sampling</source>
      <translation>主动学习,不确定性,训练数据,标签,抽样,active learning,uncertainty,sampling</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent (xmin, ymin, xmax, ymax, CRS)</source>
      <translation>范围 (xmin, ymin, xmax, ymax, CRS)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>an extent with a width and a height</source>
      <translation>具有宽度和高度的范围</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_model.py" />
      <source>and {count} more</source>
      <translation>以及另外 {count} 个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>ascending</source>
      <translation>升轨</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>bilinear, or average of finer pixels</source>
      <translation>双线性，或较细像元取平均</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>bits</source>
      <translation>比特</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>cannot be told</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>change detection,transition,from-to,date of change</source>
      <translation>变化检测,转移,变化前后,变化日期,change detection,transition</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importmodel.py" />
      <source>checkpoint,weights,pretrained,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs</source>
      <translation>检查点,权重,预训练,checkpoint,weights,pretrained,pytorch,safetensors,tsscd,resnet,stcln,slgt2,fpn,lovecs</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/exportmodel.py" />
      <source>checkpoint,weights,pytorch,safetensors,state dict</source>
      <translation>检查点,权重,checkpoint,weights,pytorch,safetensors,state dict</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/previewmap.py" />
      <source>classification,land cover,preview,try</source>
      <translation>分类,土地覆盖,预览,试用,classification,land cover,preview</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/mapstack.py" />
      <source>classification,predict,land cover,time series</source>
      <translation>分类,预测,土地覆盖,时间序列,classification,land cover,time series</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>clouds hide parts of some dates, so that the sums differ</source>
      <translation>部分日期有云遮挡，因此合计不同</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>cloudy</source>
      <translation>有云</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>dB</source>
      <translation>dB</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/detectchanges.py" />
      <source>dates</source>
      <translation>个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>descending</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/comparemaps.py" />
      <source>difference,comparison,from-to,before,after</source>
      <translation>差异,比较,变化前后,之前,之后,difference,comparison,from-to</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>dropped as changed</source>
      <translation>因变化剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/migratesamples.py" />
      <source>dtw,transfer,training data,t-lcm,labels</source>
      <translation>动态时间规整,迁移,训练数据,标签,dtw,transfer,training data,t-lcm,labels</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>estimated, with 95 % interval</source>
      <translation>估计值及 95 % 置信区间</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createdemostack.py" />
      <source>example,test,synthetic,sentinel-2</source>
      <translation>示例,测试,合成数据,sentinel-2,example,test,synthetic</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>found by augmentation</source>
      <translation>扩充得到</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>ha</source>
      <translation>公顷</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the map</source>
      <translation>地图中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/accuracy_part.py" />
      <source>in the reference</source>
      <translation>参考数据中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>interrupted</source>
      <translation>已中断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>it has fewer bands than the stack file says</source>
      <translation>其波段少于堆栈文件所述</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>kappa {share}</source>
      <translation>Kappa {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>labelled on the date</source>
      <translation>在该日期标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/maptimeseries.py" />
      <source>land cover,classification,time series,workflow,t-lcm,change detection</source>
      <translation>土地覆盖,分类,时间序列,流程,变化检测,land cover,classification,time series,workflow,t-lcm,change detection</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>left out</source>
      <translation>忽略</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>less came than was asked for</source>
      <translation>收到的数据少于请求</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>less so</source>
      <translation>较少见</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/filtermaps.py" />
      <source>majority,mode,smoothing,post-processing,noise,salt and pepper,time series,hidden markov,viterbi,bayes,transitions</source>
      <translation>众数,平滑,后处理,噪声,椒盐,时间序列,隐马尔可夫,viterbi,贝叶斯,转移,majority,smoothing,post-processing,hidden markov,bayes</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>mean F1 {share}</source>
      <translation>平均 F1 {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createcomposites.py" />
      <source>median,mean,medoid,mosaic,cloud free,monthly,radar,speckle</source>
      <translation>中位数,均值,medoid,镶嵌,无云,月度,雷达,斑点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>no change</source>
      <translation>无变化</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>no data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>no date</source>
      <translation>无日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>no valid pixel</source>
      <translation>无有效像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>not labelled yet</source>
      <translation>尚未标注</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/chip_list.py" />
      <source>not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>not used for another reason</source>
      <translation>因其他原因未使用</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one date</source>
      <translation>一个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>one model for all dates</source>
      <translation>所有日期共用一个模型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>one of {values}</source>
      <translation>以下之一：{values}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.ui" />
      <source>or &amp;layer of the project</source>
      <translation>或工程中的图层(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>places kept aside</source>
      <translation>留出的地点</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/checksamples.py" />
      <source>quality,label errors,mislabelled,outliers,confident learning,cleanlab,training data</source>
      <translation>质量,标签错误,误标,异常值,置信学习,训练数据,label errors,outliers,confident learning,cleanlab</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/trainmodel.py" />
      <source>random forest,support vector machine,svm,neural network,deep learning,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,segmentation,radar,sar,classification,supervised,machine learning</source>
      <translation>随机森林,支持向量机,svm,神经网络,深度学习,cnn,resnet,tsscd,stcln,slgt2,fpn,lovecs,分割,雷达,radar,sar,分类,监督,机器学习,segmentation,random forest,deep learning,classification</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>rare</source>
      <translation>罕见</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/changes.html" />
      <source>rows: first date, columns: last date</source>
      <translation>行：第一个日期，列：最后一个日期</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_list.py" />
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createreferencesample.py" />
      <source>sample size,sampling design,stratified random sampling,reference,validation,olofsson,cochran,acatama</source>
      <translation>样本量,抽样设计,分层随机抽样,参考,验证,olofsson,cochran,acatama,sample size,sampling design</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/pretrainmodel.py" />
      <source>self-supervised,masked,reconstruction,unlabelled,deep learning,neural network,stcln,transformer,foundation</source>
      <translation>自监督,掩码,重建,无标签,深度学习,神经网络,stcln,transformer,self-supervised,masked,unlabelled,foundation</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/createstack.py" />
      <source>stac,time series,sentinel-1,sentinel-2,landsat,planet,modis,radar,collection</source>
      <translation>stac,时间序列,sentinel-1,sentinel-2,landsat,planet,modis,雷达,影像集</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>standard input</source>
      <translation>标准输入</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/importsamples.py" />
      <source>t-lcm,tsscd,npy,text,convert</source>
      <translation>t-lcm,tsscd,npy,文本,转换,text,convert</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/options_page.ui" />
      <source>that of pip and uv</source>
      <translation>pip 和 uv 的设置</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>the path of a file or folder</source>
      <translation>文件或文件夹的路径</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/augmentsamples.py" />
      <source>training data,t-lcm,svm,more samples,semi-supervised</source>
      <translation>训练数据,t-lcm,svm,更多样本,半监督,training data,semi-supervised</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/training/curves.py" />
      <source>training samples</source>
      <translation>训练样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/adaptmodel.py" />
      <source>transfer,domain adaptation,sensor,landsat,sentinel-2,histogram,moments</source>
      <translation>迁移,域适应,传感器,landsat,sentinel-2,直方图,矩,transfer,domain adaptation</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>true or false</source>
      <translation>真或假</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>typical</source>
      <translation>典型</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/algorithms/assessaccuracy.py" />
      <source>validation,confusion matrix,kappa,overall accuracy,f1,area estimation,confidence interval,olofsson,stehman</source>
      <translation>验证,混淆矩阵,kappa,总体精度,F1,面积估计,置信区间,Olofsson,Stehman</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/settings_text.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{agreement} of the samples</source>
      <translation>样本的{agreement}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{algorithm} has no parameter {name}.</source>
      <translation>{algorithm} 没有参数 {name}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{area} ha</source>
      <translation>{area} 公顷</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: left out because not every image has them ({file}).</source>
      <translation>{bands}：已忽略，因为并非每幅影像都有（{file}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{bands}: not used because they do not measure the ground; name them in BANDS to use them.</source>
      <translation>{bands}：未使用，因为它们不测量地表；若要使用，请在 BANDS 中指定。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{bands}: pixels of {size} are resampled to {target} ({how}; masks: nearest).</source>
      <translation>{bands}：{size} 的像元重采样为 {target}（{how}；掩膜：最邻近）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{band} has a median of {value} dB on {dates}, which no ground has: the images may be uncalibrated (digital numbers), or lack their scale.</source>
      <translation>{band} 在 {dates} 的中位数为 {value} dB，没有地面会如此：影像可能未经定标（原始数字值），或缺少缩放系数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} have no date in common.</source>
      <translation>{before} 与 {after} 没有共同的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/map_comparison.py" />
      <source>{before} and {after} show different places.</source>
      <translation>{before} 与 {after} 显示的是不同地点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{columns} x {rows} pixels of {width} x {height}</source>
      <translation>{columns} x {rows} 个像元，像元大小 {width} x {height}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/migration_report.py" />
      <source>{count} ({first} to {last})</source>
      <translation>{count}（{first} 至 {last}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} HDF or NetCDF files ({first}, ...) are left out: export their bands as GeoTIFF first.</source>
      <translation>已忽略 {count} 个 HDF 或 NetCDF 文件（{first}、……）：请先将其波段导出为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} cannot be told</source>
      <translation>{count} 个无法判断</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared</source>
      <translation>已比较 {count} 个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} compared on {dates} dates</source>
      <translation>在 {dates} 个日期上共比较 {count} 个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} dates ({first} to {last}), {bands}; it counts {share}</source>
      <translation>{count} 个日期（{first} 至 {last}），{bands}；权重 {share}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} dates have images without a mask ({first}, ...).</source>
      <translation>{count} 个日期有无掩膜的影像（{first}、……）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} dates have several images of the same ground ({date}: {names}); where more than one is valid, the first by its name counts.</source>
      <translation>{count} 个日期有同一地面的多幅影像（{date}：{names}）；有多幅有效时，采用名称排序最前的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} dates, bands {bands}</source>
      <translation>{count} 个日期，波段 {bands}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{count} doubtful samples</source>
      <translation>{count} 个可疑样本</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{count} drawn</source>
      <translation>绘出 {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/algorithm.py" />
      <source>{count} features of {name} have no geometry and are left out.</source>
      <translation>{name} 的 {count} 个要素没有几何图形，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} files, {first} to {last}</source>
      <translation>{count} 个文件，{first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/migration/migrate.py" />
      <source>{count} good samples were left out, at most {most} a date being allowed (MAX_SAMPLES).</source>
      <translation>忽略了 {count} 个良好样本，因为每个日期最多允许 {most} 个 (MAX_SAMPLES)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images ({first}, ...) are shifted by part of a pixel to the reference grid ({how}; masks: nearest).</source>
      <translation>{count} 幅影像（{first}、……）移动不足一个像元以对齐参考格网（{how}；掩膜：最邻近）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/discover.py" />
      <source>{count} images ({first}, ...) lie outside the reference grid or extent and are left out.</source>
      <translation>{count} 幅影像（{first}、……）位于参考格网或范围之外，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images are left out because they lack one of the polarisations {bands}: {names}. Name fewer BANDS to keep them.</source>
      <translation>{count} 幅影像因缺少极化 {bands} 之一而未使用：{names}。若要保留，请在 BANDS 中少写波段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/reference_grid.py" />
      <source>{count} images in another coordinate system ({first}, ...) are reprojected to the reference grid ({how}; masks: nearest).</source>
      <translation>{count} 幅其他坐标系的影像（{first}、……）重投影到参考格网（{how}；掩膜：最邻近）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/bands.py" />
      <source>{count} images of another kind are left out because they lack the bands of the others: {names}</source>
      <translation>已忽略 {count} 幅其他类型的影像，因为缺少其余影像的波段：{names}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{count} images: {names}</source>
      <translation>{count} 幅影像：{names}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} inputs with their hashes</source>
      <translation>{count} 个输入及其哈希值</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} layers cannot be opened: {names}.</source>
      <translation>{count} 个图层无法打开：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/results_page.py" />
      <source>{count} maps, {first} to {last}; classes: {classes}</source>
      <translation>{count} 幅地图，{first} 至 {last}；类别：{classes}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{count} masks ({first}, ...) fit no image by date and place and are not used.</source>
      <translation>{count} 个掩膜（{first}、……）的日期和位置与任何影像都不符，未使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/provenance.html" />
      <source>{count} more are in run.json.</source>
      <translation>另有 {count} 个见 run.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} more were never dropped.</source>
      <translation>另有 {count} 个从未被舍弃。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{count} of {all} labelled</source>
      <translation>已标注 {count} / {all}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} of {dates}</source>
      <translation>{count}/{dates}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_facts.py" />
      <source>{count} of {total} ({first} to {last})</source>
      <translation>{total} 中的 {count}（{first} 至 {last}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because their field {field} is empty.</source>
      <translation>{total} 个要素中有 {count} 个因字段 {field} 为空而被忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they are neither points nor polygons with finite coordinates.</source>
      <translation>{total} 个要素中有 {count} 个不是具有有限坐标的点或多边形，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} of {total} features were left out because they lie outside the images.</source>
      <translation>{total} 个要素中有 {count} 个位于影像之外，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date, and are dropped; see {file}.</source>
      <translation>{total} 个迁移样本中有 {count} 个在其日期疑似标注错误或异常，已剔除；见 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} migrated samples look mislabelled or odd on their date; see {file}.</source>
      <translation>{total} 个迁移样本中有 {count} 个在其日期疑似标注错误或异常；见 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples are not judged: no valid pixel, or fewer than {fewest} samples of their class on their date.</source>
      <translation>{total} 个样本中有 {count} 个未作判断：没有有效像元，或在其日期同类样本少于 {fewest} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{count} of {total} samples lie outside of the images and are left out.</source>
      <translation>{total} 个样本中有 {count} 个位于影像之外，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd, and are dropped; see {file}.</source>
      <translation>{total} 个样本中有 {count} 个疑似标注错误或异常，已剔除；见 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{count} of {total} samples look mislabelled or odd.</source>
      <translation>{total} 个样本中有 {count} 个疑似标注错误或异常。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/sample_check.py" />
      <source>{count} of {total} samples look mislabelled or odd; see {file}.</source>
      <translation>{total} 个样本中有 {count} 个疑似标注错误或异常；见 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} of {total} samples were left out because the image of their date has no valid pixel there.</source>
      <translation>{total} 个样本中有 {count} 个因其日期的影像在该处没有有效像元而被忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/series_report.py" />
      <source>{count} on {dates} dates</source>
      <translation>{dates} 个日期共 {count} 个</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/change_pictures.py" />
      <source>{count} or more</source>
      <translation>{count} 次或更多</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scan.py" />
      <source>{count} packed products ({first}, ...) are left out: unpack them first.</source>
      <translation>已忽略 {count} 个压缩的产品（{first}、……）：请先解压。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/createcomposites.py" />
      <source>{count} periods have no valid pixel and so no composite: {dates}.</source>
      <translation>{count} 个时段没有有效像元，因此没有合成影像：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{count} pixels</source>
      <translation>{count} 个像元</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/region_seed.py" />
      <source>{count} pixels. Press Enter or click into the region to take it, Esc to leave it.</source>
      <translation>{count} 个像元。按回车或点击区域内部以采用，按 Esc 放弃。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} places are left out because their class changes, and the network gives one class to the whole series (LABELS).</source>
      <translation>{count} 个地点被略去，因为其类别有变化，而网络给整个序列一个类别（LABELS）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/label_next.py" />
      <source>{count} points wait for a label.</source>
      <translation>{count} 个点待标注。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/label_next/suggesting.py" />
      <source>{count} points were asked for, but only {found} doubtful pixels are far enough from each other and from the samples.</source>
      <translation>要求 {count} 个点，但只有 {found} 个不确定像元彼此之间以及与样本之间的距离足够远。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/radar_units.py" />
      <source>{count} radar dates have hardly any valid pixel where they were looked at: {dates}.</source>
      <translation>{count} 个雷达日期在抽查处几乎没有有效像元：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images do not say their orbit and are taken as {orbit}: {dates}.</source>
      <translation>{count} 幅雷达影像没有说明轨道，视为{orbit}：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/orbits.py" />
      <source>{count} radar images that are not of the {orbit} orbit are left out: {dates}.</source>
      <translation>{count} 幅不属于{orbit}的雷达影像未使用：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference labels end before they begin and are left out.</source>
      <translation>{count} 条参考标签的结束早于开始，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were left out because another label of the same pixel and time says another class.</source>
      <translation>{count} 条参考标签已忽略，因为同一像元、同一时间的另一标签给出了不同类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference_layer.py" />
      <source>{count} reference labels were merged with another one of the same pixel, time and class.</source>
      <translation>{count} 条参考标签已与同一像元、时间和类别的另一标签合并。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels are of dates without a map and are left out.</source>
      <translation>{count} 个参考像元的日期没有地图，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/reference.py" />
      <source>{count} reference pixels have no date and are left out.</source>
      <translation>{count} 个参考像元没有日期，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie in no stratum; they are in no estimate.</source>
      <translation>{count} 个参考像元不属于任何层，未计入任何估计。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/assess.py" />
      <source>{count} reference pixels lie where the maps have no data; they are in no figure.</source>
      <translation>{count} 个参考像元位于地图无数据处；不计入任何指标。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no class and are left out: {rows}.</source>
      <translation>{count} 行没有类别，已忽略：{rows}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no date of the form YYYY-MM-DD and are left out: {rows}.</source>
      <translation>{count} 行没有 YYYY-MM-DD 格式的日期，已忽略：{rows}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} rows have no usable coordinates and are left out: {rows}.</source>
      <translation>{count} 行没有可用坐标，已忽略：{rows}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples are of dates that the stack does not have.</source>
      <translation>{count} 个样本的日期不在堆栈中。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/training.py" />
      <source>{count} samples have no date, and the stack has {dates} dates.</source>
      <translation>{count} 个样本没有日期，而堆栈有 {dates} 个日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of all dates and are left out.</source>
      <translation>{count} 个样本在所有日期都位于无数据或被掩膜像元上，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/chosen_samples.py" />
      <source>{count} samples lie on nodata or masked pixels of their date and are left out.</source>
      <translation>{count} 个样本位于其日期的无数据或被掩膜像元上，已忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_import.py" />
      <source>{count} samples lie outside of the images: check the coordinate system.</source>
      <translation>{count} 个样本位于影像之外：请检查坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{count} samples were imported; save the layer to keep them.</source>
      <translation>已导入 {count} 个样本；请保存图层以保留它们。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were left out because samples of different classes lie in the same pixel on the same date.</source>
      <translation>{count} 个样本因同一日期同一像元中有不同类别的样本而被忽略。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/dating.py" />
      <source>{count} samples were left out because the stack has no image of their date ({dates}).</source>
      <translation>{count} 个样本因堆栈没有其日期的影像而被忽略（{dates}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/load.py" />
      <source>{count} samples were merged with another sample of the same class in the same pixel.</source>
      <translation>{count} 个样本与同一像元中同类别的其他样本合并。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{count} samples, {dropped} of them dropped on some date</source>
      <translation>{count} 个样本，其中 {dropped} 个在某日期被剔除</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{count} smaller transitions are in the tables.</source>
      <translation>另有 {count} 个较小的转移见表格文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{count} without a map</source>
      <translation>{count} 个没有地图</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_panel.py" />
      <source>{date} (labelled)</source>
      <translation>{date}（标注日期）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/doubtful_list.py" />
      <source>{date} (migrated)</source>
      <translation>{date}（已迁移）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} cannot be the date of an image.</source>
      <translation>{date} 不能作为影像日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} confidence</source>
      <translation>{date} 置信度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} differences</source>
      <translation>{date} 差异</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} entropy</source>
      <translation>{date} 熵</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/by_statistics.py" />
      <source>{date} has only {count} valid pixels where it was looked at, too few to tell its statistics.</source>
      <translation>{date} 在所查看的位置只有 {count} 个有效像元，不足以得出其统计量。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_layer.py" />
      <source>{date} image</source>
      <translation>{date} 影像</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{date} is not within the time of this reference.</source>
      <translation>{date} 不在该参考的时间范围内。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{date} is taken by another date of the stack.</source>
      <translation>{date} 已被堆栈的另一日期使用。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} land cover</source>
      <translation>{date} 土地覆盖</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} lead of the class</source>
      <translation>{date} 类别领先幅度</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{date} of {file} has no band {band}.</source>
      <translation>{file} 的 {date} 没有波段 {band}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{date} preview</source>
      <translation>{date} 预览</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/layer_plans.py" />
      <source>{date} unlike the samples</source>
      <translation>{date} 与样本的差异</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{date}: overall accuracy {value}, {count} compared</source>
      <translation>{date}：总体精度 {value}，比较数 {count}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{date}: {used} used, {unused} not</source>
      <translation>{date}：使用 {used}，未使用 {unused}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} cannot be opened as a layer or table.</source>
      <translation>无法将 {file} 作为图层或表打开。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_facts.py" />
      <source>{file} cannot be opened.</source>
      <translation>无法打开 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as a NumPy array.</source>
      <translation>无法将 {file} 作为 NumPy 数组读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} cannot be read as a map.</source>
      <translation>无法将 {file} 作为地图读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} cannot be read as a raster.</source>
      <translation>无法将 {file} 作为栅格读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} cannot be read as a vector layer: {reason}.</source>
      <translation>无法将 {file} 作为矢量图层读取：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} cannot be read as text.</source>
      <translation>无法将 {file} 作为文本读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/tasks.py" />
      <source>{file} cannot be read or written: {reason}. Check that it is there and what you may do with it.</source>
      <translation>无法读取或写入 {file}：{reason}。请检查它是否存在以及您的权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} cannot be read.</source>
      <translation>无法读取 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: its server sends whole files only, and images are not downloaded whole.</source>
      <translation>无法读取 {file}：其服务器只发送整个文件，而影像不会整体下载。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not answer, or breaks off ({reason}).</source>
      <translation>无法读取 {file}：服务器无响应或中断（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server does not have it (HTTP {status}).</source>
      <translation>无法读取 {file}：服务器上没有该文件（HTTP {status}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server is busy or broken (HTTP {status}).</source>
      <translation>无法读取 {file}：服务器繁忙或故障（HTTP {status}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/remote.py" />
      <source>{file} cannot be read: the server refuses access (HTTP {status}).</source>
      <translation>无法读取 {file}：服务器拒绝访问（HTTP {status}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be replaced: {reason}.</source>
      <translation>无法替换 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} cannot be transformed.</source>
      <translation>无法变换 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/run_exports.py" />
      <source>{file} cannot be written.</source>
      <translation>无法写入 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: a name in it has {length} bytes, and file systems allow {most}.</source>
      <translation>无法写入 {file}：其中一个名称有 {length} 字节，而文件系统最多允许 {most} 字节。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: the disk is full.</source>
      <translation>无法写入 {file}：磁盘已满。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} does not exist.</source>
      <translation>{file} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} bands, the series has {expected} classes.</source>
      <translation>{file} 与其序列不符：它有 {found} 个波段，而序列有 {expected} 个类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} does not fit its series: it has {found} pixels, the series has {expected}.</source>
      <translation>{file} 与其序列不符：它有 {found} 个像元，序列有 {expected} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/store.py" />
      <source>{file} does not fit the model.json of its model: it was made for other bands or classes.</source>
      <translation>{file} 与其模型的 model.json 不符：它是为其他波段或类别生成的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} does not hold classes: its values are not whole numbers from 0 to {limit}.</source>
      <translation>{file} 中不是类别：其值不是 0 至 {limit} 的整数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the date of acquisition.</source>
      <translation>{file} 未说明成像日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/sentinel2.py" />
      <source>{file} does not say the reflectance scale (quantification value and offsets).</source>
      <translation>{file} 未说明反射率缩放（量化值和偏移）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} does not say which layer holds the samples.</source>
      <translation>{file} 未说明哪个图层含有样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} exists already and comes from another run.</source>
      <translation>{file} 已存在，来自其他运行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives a probability to the transition from {source} to {target}, which FORBIDDEN_TRANSITIONS forbids.</source>
      <translation>{file} 为从 {source} 到 {target} 的转移给出了概率，而 FORBIDDEN_TRANSITIONS 禁止该转移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives probabilities from {source} that sum to {total}, not to 1.</source>
      <translation>{file} 给出的从 {source} 出发的概率之和为 {total}，而不是 1。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives the transition from {source} to {target} twice.</source>
      <translation>{file} 两次给出从 {source} 到 {target} 的转移。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} gives {value} for the transition from {source} to {target}, which is no probability.</source>
      <translation>{file} 为从 {source} 到 {target} 的转移给出 {value}，这不是概率。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has classes that are no whole numbers; they must stand in the last row but two.</source>
      <translation>{file} 中的类别不是整数；类别必须位于倒数第三行。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/date_vrt.py" />
      <source>{file} has no band {band} any more.</source>
      <translation>{file} 中已没有波段 {band}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/images.py" />
      <source>{file} has no coordinate system.</source>
      <translation>{file} 没有坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{file} has no date {date} any more: another program has changed it.</source>
      <translation>{file} 中已没有日期 {date}：其他程序更改了该文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} has no grid: its images are not georeferenced.</source>
      <translation>{file} 没有格网：其影像未经地理配准。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{file} has no layer {layer}.</source>
      <translation>{file} 没有图层 {layer}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{file} has no table of classes ({table}).</source>
      <translation>{file} 没有类别表（{table}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} has no table of classes.</source>
      <translation>{file} 没有类别表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} has the corrected dates.</source>
      <translation>{file} 已包含更正后的日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has the shape {shape}, but samples of TSSCD have (N, 13, T).</source>
      <translation>{file} 的形状为 {shape}，而 TSSCD 样本为 (N, 13, T)。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} has version {found}, this release of the plugin knows {known}.</source>
      <translation>{file} 的版本为 {found}，本插件支持 {known}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} has {count} dates, but the stack has {dates}.</source>
      <translation>{file} 有 {count} 个日期，而堆栈有 {dates} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it has {unexpected} besides.</source>
      <translation>{file} 中的网络不是 {network}：它另有 {unexpected}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing} and has {unexpected}.</source>
      <translation>{file} 中的网络不是 {network}：它缺少 {missing}，而有 {unexpected}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: it lacks {missing}.</source>
      <translation>{file} 中的网络不是 {network}：它缺少 {missing}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds another network than {network}: {key} has the shape {shape}, not {wanted}.</source>
      <translation>{file} 中的网络不是 {network}：{key} 的形状为 {shape}，而不是 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/published.py" />
      <source>{file} holds longitude and latitude, but the coordinate system of the images has no place on earth.</source>
      <translation>{file} 含经度和纬度，但影像的坐标系与地球上的位置无关。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds more than tensors ({what}) and is not opened, because such a file could run any program.</source>
      <translation>{file} 含张量以外的内容（{what}），不予打开，因为此类文件可能执行任意程序。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_figures.py" />
      <source>{file} holds no accuracies.</source>
      <translation>{file} 中没有精度数据。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/maps.py" />
      <source>{file} holds no classes.</source>
      <translation>{file} 中没有类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/pretrained.py" />
      <source>{file} holds no encoder of STCLN.</source>
      <translation>{file} 中没有 STCLN 的编码器。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} holds no images.</source>
      <translation>{file} 中没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/foreign.py" />
      <source>{file} holds no items.</source>
      <translation>{file} 中没有条目。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_table.py" />
      <source>{file} holds no layer or table that can be read.</source>
      <translation>{file} 中没有可读取的图层或表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} holds no points.</source>
      <translation>{file} 中没有点。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} holds no weights of a ResNet-18 or ResNet-50.</source>
      <translation>{file} 不含 ResNet-18 或 ResNet-50 的权重。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{file} holds values that are no plain numbers ({types}).</source>
      <translation>{file} 含有非普通数值的值（{types}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} holds weights that are no finite numbers: {keys}.</source>
      <translation>{file} 含有非有限数值的权重：{keys}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/document.py" />
      <source>{file} holds {count} points that were labelled; they would be lost.</source>
      <translation>{file} 含有 {count} 个已标注的点；它们将会丢失。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} holds {date} twice.</source>
      <translation>{file} 中 {date} 出现两次。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} holds {total} labelled pixels; {count} of them were drawn, at most {most} of a class.</source>
      <translation>{file} 含 {total} 个标注像元；抽取了其中 {count} 个，每类最多 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is an input of this run and would be replaced by its results in {folder}.</source>
      <translation>{file} 是本次运行的输入，会被 {folder} 中的结果替换。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is damaged ({reason}).</source>
      <translation>{file} 已损坏（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file} is damaged.</source>
      <translation>{file} 已损坏。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/looks.py" />
      <source>{file} is damaged: it does not say what the training samples looked like.</source>
      <translation>{file} 已损坏：它未说明训练样本的表现。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/files.py" />
      <source>{file} is damaged: it holds no network.</source>
      <translation>{file} 已损坏：其中没有神经网络。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/random_forest.py" />
      <source>{file} is damaged: it holds no random forest.</source>
      <translation>{file} 已损坏：其中没有随机森林。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/svm.py" />
      <source>{file} is damaged: it holds no support vector machine.</source>
      <translation>{file} 已损坏：其中没有支持向量机。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{file} is missing ({count} images of the stack are).</source>
      <translation>缺少 {file}（堆栈共缺少 {count} 幅影像）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/outputs.py" />
      <source>{file} is named for two results.</source>
      <translation>两个结果都指定了 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is no audit of samples.</source>
      <translation>{file} 不是样本审查文件。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/quality_file.py" />
      <source>{file} is no check of samples.</source>
      <translation>{file} 不是样本检查结果。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/networks/checkpoints.py" />
      <source>{file} is no checkpoint: it holds no state dict, that is no named tensors.</source>
      <translation>{file} 不是检查点：其中没有 state dict，即命名张量。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file} is no reference sample.</source>
      <translation>{file} 不是参考样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_files.py" />
      <source>{file} is no table of classes: its first line must name the columns, among them code or name.</source>
      <translation>{file} 不是类别表：第一行必须是列名，其中包括 code 或 name。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} is no table of transitions.</source>
      <translation>{file} 不是转移表。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/readiness.py" />
      <source>{file} is not a folder.</source>
      <translation>{file} 不是文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} is not a map series.</source>
      <translation>{file} 不是地图序列。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_document.py" />
      <source>{file} is not a stack file (a STAC item collection).</source>
      <translation>{file} 不是堆栈文件（STAC 条目集合）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/grid_reader.py" />
      <source>{file} is not georeferenced: it says no coordinate system or no place.</source>
      <translation>{file} 未经地理配准：没有坐标系或位置信息。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/audit_file.py" />
      <source>{file} is not there any more.</source>
      <translation>{file} 已不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_layers.py" />
      <source>{file} is open in the project.</source>
      <translation>{file} 已在工程中打开。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/dates_panel.py" />
      <source>{file} is replaced by one with the corrected dates. The images stay as they are.</source>
      <translation>{file} 将被带有更正日期的文件替换，影像保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/stack_page.py" />
      <source>{file} is there already. It is replaced by a new one; the images stay as they are.</source>
      <translation>{file} 已存在，将被新文件替换；影像保持不变。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/landsat.py" />
      <source>{file} lacks {entry}, which is needed for the reflectance scale or the date.</source>
      <translation>{file} 缺少 {entry}，它是确定反射率缩放或日期所必需的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/label_raster.py" />
      <source>{file} lies on other pixels than the images: each of these takes the nearest value.</source>
      <translation>{file} 与影像的像元不一致：影像的每个像元取最近的值。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists nothing.</source>
      <translation>{file} 未列出任何内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file} lists what the data set does not hold in this part: {names}.</source>
      <translation>{file} 列出了数据集此部分中没有的内容：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{file} names the coordinate system {crs}, which is not known.</source>
      <translation>{file} 指定的坐标系 {crs} 未知。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/transitions.py" />
      <source>{file} names {name}, which is no class of the series.</source>
      <translation>{file} 中的 {name} 不是该序列的类别。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/second_stack.py" />
      <source>{file} shows another place than the first stack: they do not overlap.</source>
      <translation>{file} 与第一个堆栈不是同一地点：二者不重叠。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/record.py" />
      <source>{file} was changed while the job ran, so that results may be of both versions.</source>
      <translation>{file} 在作业运行期间被更改，结果可能混有两个版本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from red, green and blue, and the stack does not say which of its bands these are: {present}.</source>
      <translation>{file} 由红、绿、蓝波段学得，而堆栈未说明其哪些波段是这些颜色：{present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/fpn_encoder.py" />
      <source>{file} was learnt from {count} bands, and the network sees {channels} channels of this stack.</source>
      <translation>{file} 由 {count} 个波段学得，而网络从此堆栈看到 {channels} 个通道。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on the bands {bands}, but the stack has {present}.</source>
      <translation>{file} 用波段 {bands} 预训练，而堆栈的波段为 {present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/stcln_training.py" />
      <source>{file} was pre-trained on {count} bands, but the stack has {number}: {present}.</source>
      <translation>{file} 用 {count} 个波段预训练，而堆栈有 {number} 个：{present}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/radar_patches.py" />
      <source>{file} was saved by MATLAB as version 7.3, which is not read here.</source>
      <translation>{file} 由 MATLAB 以 7.3 版格式保存，此处无法读取。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/series_document.py" />
      <source>{file} was written by a newer version of the plugin.</source>
      <translation>{file} 由更新版本的插件写出。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is damaged: {reason}.</source>
      <translation>{dataset} 的组成部分 {file} 已损坏：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/__init__.py" />
      <source>{file}, a part of {dataset}, is missing or may not be read.</source>
      <translation>{dataset} 的组成部分 {file} 缺失或无读取权限。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{file}, the map of {date}, cannot be opened.</source>
      <translation>无法打开 {date} 的地图 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/found_places.py" />
      <source>{file}, the raster of {date}, cannot be opened.</source>
      <translation>无法打开 {date} 的栅格 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is before {other}.</source>
      <translation>{file}：fid 为 {row} 的行（place_id {place}）中，{field} 为 {text}，早于 {other}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_file.py" />
      <source>{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is not a date.</source>
      <translation>{file}：fid 为 {row} 的行（place_id {place}）中，{field} 为 {text}，不是日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} ({a} % on {date}).</source>
      <translation>{first}（{date}：{a} %）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/scenes.py" />
      <source>{first} and {second} begin on the same day ({date}), but one covers more days than the other.</source>
      <translation>{first} 和 {second} 始于同一天（{date}），但其中之一覆盖的天数更多。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_counts.py" />
      <source>{first} and {second} have other pixels.</source>
      <translation>{first} 与 {second} 的像元不一致。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{first} or {second} ({a} against {b} % on {date}).</source>
      <translation>{first} 或 {second}（{date}：{a} % 对 {b} %）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/reference_texts.py" />
      <source>{first} to {last}: {name}</source>
      <translation>{first} 至 {last}：{name}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{first} to {second}</source>
      <translation>{first} 至 {second}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/system_check.py" />
      <source>{folder} has {free} GB of free space; the worker environment takes {needed} GB.</source>
      <translation>{folder} 剩余 {free} GB；工作环境需要 {needed} GB。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/pastis.py" />
      <source>{folder} holds no patch of PASTIS in the folds {folds}.</source>
      <translation>{folder} 在折 {folds} 中没有 PASTIS 图块。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/datasets/mtlcc.py" />
      <source>{folder} holds none of the tiles that {file} names.</source>
      <translation>{folder} 中没有 {file} 所列的任何瓦片。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/model_document.py" />
      <source>{folder} is not a model folder: it holds no readable model.json.</source>
      <translation>{folder} 不是模型文件夹：其中没有可读取的 model.json。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/masked_crops.py" />
      <source>{found} of {drawn} crops are vegetated (NDVI above {ndvi} on more than {share} % of the crop at some date), so the vegetation gate leaves nothing to hide and to learn from.</source>
      <translation>{drawn} 个裁块中有 {found} 个有植被（某日期裁块中超过 {share} % 的 NDVI 大于 {ndvi}），因此植被门限未留下可遮蔽和学习的内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pictures.py" />
      <source>{image}, the image of {date}, is not there.</source>
      <translation>{date} 的影像 {image} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/parameters.py" />
      <source>{kinds} files ({patterns})</source>
      <translation>{kinds} 文件 ({patterns})</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/adaptation/adapting.py" />
      <source>{method} does not teach itself: the model is adapted by the statistics of the images alone.</source>
      <translation>{method} 不会自学：模型只按影像的统计适配。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_page.py" />
      <source>{method} does not use it.</source>
      <translation>{method} 不使用它。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/pretraining.py" />
      <source>{method} now begins with the pre-trained network {file}.</source>
      <translation>{method}现在从预训练网络 {file} 开始。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/preview.py" />
      <source>{method} takes minutes to learn, so there is no preview with it.</source>
      <translation>{method} 需要数分钟训练，因此不支持预览。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {count} dates from {first} to {last}.</source>
      <translation>{method}，{classes} 个类别，{first} 至 {last} 共 {count} 个日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/trained_model.py" />
      <source>{method}, {classes} classes, {date}.</source>
      <translation>{method}，{classes} 个类别，{date}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/import_samples_dialog.py" />
      <source>{name} (new class)</source>
      <translation>{name}（新类别）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (producer's accuracy {value})</source>
      <translation>{name}（生产者精度 {value}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{name} (user's accuracy {value})</source>
      <translation>{name}（用户精度 {value}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) does not say its coordinate system.</source>
      <translation>{name}（{label}）未说明坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is missing.</source>
      <translation>缺少 {name}（{label}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is not an extent: {value}.</source>
      <translation>{name}（{label}）不是范围：{value}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}) is {file}, whose name does not end in {extensions}.</source>
      <translation>{name}（{label}）为 {file}，其名称不以 {extensions} 结尾。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/jobs/filtermaps.py" />
      <source>{name} ({label}) is {size}, but must be an odd number, so that as many lie on either side.</source>
      <translation>{name}（{label}）为 {size}，但必须为奇数，使两侧数量相等。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, but must lie between {minimum} and {maximum}.</source>
      <translation>{name}（{label}）为 {value}，但必须在 {minimum} 与 {maximum} 之间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/parameters.py" />
      <source>{name} ({label}) is {value}, which is not {expected}.</source>
      <translation>{name}（{label}）为 {value}，不是{expected}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} ({label}): {file} cannot be opened as points or polygons.</source>
      <translation>{name}（{label}）：无法将 {file} 作为点或多边形打开。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} does not exist.</source>
      <translation>{name}（{label}）：{file} 不存在。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is a folder.</source>
      <translation>{name}（{label}）：{file} 是文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name} ({label}): {file} is not a folder.</source>
      <translation>{name}（{label}）：{file} 不是文件夹。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/signature_chart.py" />
      <source>{name} ({used} of {count})</source>
      <translation>{name}（{used}/{count}）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/samples.html" />
      <source>{name} by date</source>
      <translation>{name}（各日期）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} has no coordinate system.</source>
      <translation>{name} 没有坐标系。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has no samples yet.</source>
      <translation>{name} 尚无样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/sample_advice.py" />
      <source>{name} has too few samples ({count}): add some until there are {few}.</source>
      <translation>{name} 的样本过少（{count}）：请添加至 {few} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/scheme_panel.py" />
      <source>{name} has {count} samples.</source>
      <translation>{name} 有 {count} 个样本。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/remove_class_dialog.py" />
      <source>{name} has {count} samples. What shall become of them?</source>
      <translation>{name} 有 {count} 个样本，如何处理？</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/samples.py" />
      <source>{name} holds no points or polygons.</source>
      <translation>{name} 中没有点或多边形。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} holds {part}, which is no share between 0 and 1.</source>
      <translation>{name} 中的 {part} 不是 0 到 1 之间的比例。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} holds {text}, but the stack has no image of this date.</source>
      <translation>{name} 中的 {text} 在堆栈中没有影像。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/dates.py" />
      <source>{name} holds {text}, which is not a date.</source>
      <translation>{name} 中的 {text} 不是日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/two_stacks.py" />
      <source>{name} is given, but METHOD is {method}, which sees each date by itself and takes one stack only.</source>
      <translation>给出了 {name}，但 METHOD 为 {method}，它单独处理每个日期，只接受一个堆栈。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/engine/prediction.py" />
      <source>{name} is given, but the model was trained on one stack only.</source>
      <translation>给出了 {name}，但该模型仅以一个堆栈训练。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/image_stack.py" />
      <source>{name} is {text}, which names several dates of the stack: {dates}.</source>
      <translation>{name} 为 {text}，对应堆栈的多个日期：{dates}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/series.py" />
      <source>{name} is {text}, which names {count} maps of the series.</source>
      <translation>{name} 为 {text}，对应序列的 {count} 幅地图。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} is {value}, which gives two numbers for all strata.</source>
      <translation>{name} 为 {value}，其中为所有层给出了两个数。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/reference_sample/expectations.py" />
      <source>{name} names {unknown}, which is no stratum.</source>
      <translation>{name} 中的 {unknown} 不是层。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{name} would replace {file}, which is the input {input}.</source>
      <translation>{name} 会替换作为输入 {input} 的 {file}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/filenames.py" />
      <source>{name} {pattern} is not a regular expression: {reason}.</source>
      <translation>{name} {pattern} 不是正则表达式：{reason}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{name}, again</source>
      <translation>{name}（再次）</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: cancelled.</source>
      <translation>{name}：已取消。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/desk.py" />
      <source>{name}: finished.</source>
      <translation>{name}：已完成。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/locations.py" />
      <source>{name}: the layer "{layer}" ({provider}) is not a raster file or URL that GDAL reads.</source>
      <translation>{name}：图层“{layer}”（{provider}）不是 GDAL 可读取的栅格文件或 URL。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_panel.py" />
      <source>{name}: {count} places</source>
      <translation>{name}：{count} 处</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} is {given}, but {file} was exported from a model with {found}.</source>
      <translation>{parameter} 为 {given}，但 {file} 是从 {found} 的模型导出的。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/samples/vector_file.py" />
      <source>{parameter} is {name}, but the layer has no such field.</source>
      <translation>{parameter} 为 {name}，但图层没有该字段。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names nothing.</source>
      <translation>{parameter} 未指定任何内容。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {names} twice.</source>
      <translation>{parameter} 中 {names} 出现两次。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/models/imported.py" />
      <source>{parameter} names {wanted} bands, but {file} takes {found}.</source>
      <translation>{parameter} 指定了 {wanted} 个波段，而 {file} 需要 {found} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/processing/values.py" />
      <source>{parent} has no field {field} ({name}).</source>
      <translation>{parent} 没有字段 {field}（{name}）。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/runtime/environment.py" />
      <source>{path} is a folder, not a Python.</source>
      <translation>{path} 是文件夹，不是 Python。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/stack/open_rasters.py" />
      <source>{problem} Nor can {count} more images be read: {names}.</source>
      <translation>{problem} 另有 {count} 幅影像也无法读取：{names}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/class_tables.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/suggested_points.py" />
      <source>{share} % of the doubt looks like this.</source>
      <translation>{share} % 的不确定性与此类似。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/map_again.py" />
      <source>{share} % of the pixels have another class on {date}, most: {before} → {after} {size}.</source>
      <translation>{date} 有 {share} % 的像元类别不同，最多的是：{before} → {after} {size}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/transition_panel.py" />
      <source>{share} of the compared land changed its class</source>
      <translation>参与比较的区域中有 {share} 改变了类别</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/sample_pictures.py" />
      <source>{shown} of {count} dates are shown.</source>
      <translation>显示了 {count} 个日期中的 {shown} 个。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/templates/accuracy.html" />
      <source>{shown} of {count} dates are shown; the file of figures and the tables have all.</source>
      <translation>显示了 {count} 个日期中的 {shown} 个；指标文件和表格中包含全部日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/setup.py" />
      <source>{size} GB are free again.</source>
      <translation>已释放 {size} GB。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/worker/main.py" />
      <source>{source} does not hold a job in JSON.</source>
      <translation>{source} 中没有 JSON 格式的作业。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/stack_corrections.py" />
      <source>{text} is not a date.</source>
      <translation>{text} 不是日期。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} as your last run with this method went, {memory} of memory and up to {disk} on disk.</source>
      <translation>根据您上次使用该方法的运行：{time}，内存 {memory}，磁盘最多 {disk}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/estimate.py" />
      <source>{time} on two cores without a GPU, {memory} of memory and up to {disk} on disk.</source>
      <translation>两个核心、无 GPU 时：{time}，内存 {memory}，磁盘最多 {disk}。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/gui/desk/accuracy_rows.py" />
      <source>{title}: user's accuracy {users}, producer's accuracy {producers}, F1 {f1}</source>
      <translation>{title}：用户精度 {users}，生产者精度 {producers}，F1 {f1}</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} comparisons agree with the reference; an interval cannot be given.</source>
      <translation>{count} 次比较中与参考数据一致的比例：{value}；无法给出置信区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/accuracy/trust.py" />
      <source>{value} of {count} pixels agree with the reference rasters. How the reference was drawn is not known, so there is no interval.</source>
      <translation>{count} 个像元中与参考栅格一致的比例：{value}。参考数据的抽取方式未知，因此没有置信区间。</translation>
    </message>
    <message>
      <location filename="../../tlcm_qgis/core/spec/languages.py" />
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
  </context>
</TS>
