String log = new File(basedir, "build.log").getText("UTF-8")
// The settings are for all modules, and a module need not have content.
assert log.count('[INFO] read 0 files, ') == 2
assert log.count('[INFO] read 1 file, ') == 1
assert !log.contains('no content was read')
assert !log.contains('matches no file')
return true
