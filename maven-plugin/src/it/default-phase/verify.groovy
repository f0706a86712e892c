String log = new File(basedir, "build.log").getText("UTF-8")
assert log.count("repeated-paragraph: 1 error") == 1
assert log.contains('BUILD SUCCESS')
assert log.contains('BUILD FAILURE')
assert log.indexOf("BUILD SUCCESS") < log.indexOf("[repeated-paragraph]")
return true
