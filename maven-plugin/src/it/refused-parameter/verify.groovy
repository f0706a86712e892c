String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk.reports is "pdf"; expected sarif, html, junit, checkstyle, gitlab or json')
assert log.contains('copydesk.changedSince is not built yet; leave it out')
assert !log.contains('[INFO] read ')
assert !log.contains('BUILD SUCCESS')
return true
