String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[ERROR] docs/ferry.txt:5:1: error [repeated-paragraph] ')
assert log.contains('[INFO] failOn=never: no finding fails the build')
assert log.contains('BUILD SUCCESS')
return true
