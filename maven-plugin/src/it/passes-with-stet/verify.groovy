String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] found nothing')
assert log.contains('[INFO] 2 findings silenced by stet marks')
assert log.contains('[INFO] failOn=note: nothing at or above note')
String sarif = new File(basedir, "target/copydesk/copydesk.sarif").getText("UTF-8")
assert sarif.count('"kind": "inSource"') == 2
return true
