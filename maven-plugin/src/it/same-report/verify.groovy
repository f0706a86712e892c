String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('has the report of execution "pages" of same-report already; give execution "notes" of same-report another outputDirectory')
assert log.count('[INFO] read 1 file, ') == 1
return true
