String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk.reports has "junit", which is not built yet; expected sarif')
assert log.contains('copydesk.changedSince is not built yet; leave it out')
assert !log.contains('[INFO] read ')
assert !log.contains('BUILD SUCCESS')
return true
