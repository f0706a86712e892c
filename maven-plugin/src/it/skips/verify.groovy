String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] skipped by copydesk.skip')
assert !log.contains('repeated-paragraph')
assert log.contains('BUILD SUCCESS')
return true
