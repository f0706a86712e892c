String log = new File(basedir, "build.log").getText("UTF-8")
// Maven runs the goal once, at the top; it reads all modules.
assert log.contains('[ERROR] docs/pages/ferry.txt:5:1: error [repeated-paragraph] ')
assert log.count('[INFO] read ') == 1
assert log.contains('[INFO] read 2 files, ')
return true
