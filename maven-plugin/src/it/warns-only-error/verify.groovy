String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[WARNING] docs/ferry.txt:5:1: warning [repeated-paragraph] ')
assert log.contains('[INFO] failOn=error: nothing at or above error')
assert log.contains('BUILD SUCCESS')
return true
