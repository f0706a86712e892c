String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] read 2 files, ')
assert log.contains('[INFO] found nothing')
assert log.contains('[INFO] failOn=warning: nothing at or above warning')
assert !new File(basedir, "target/copydesk").exists()
return true
