String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk:check')
assert log.contains('copydesk.failOn')
assert log.contains('copydesk.outputDirectory')
return true
