String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[INFO] read 4 files, ')
// Columns count letters, so that a file read in a wrong encoding would have its finding at another one.
assert log.contains('[WARNING] docs/cafe.txt:1:34: warning [anonymous-source] ')
assert log.contains('[WARNING] docs/bridge.html:3:39: warning [anonymous-source] ')
assert log.contains('[WARNING] docs/ferry.html:3:11: warning [unreadable-content] not UTF-8, as its declaration "utf-8" says')
assert log.contains('[ERROR] docs/tram.page:3:7: error [unpreferred-name] ')
assert log.contains('[INFO] found 1 error, 3 warnings')
assert log.contains('copydesk.yaml:2:30: excludes "**/CHANGELOG*" matches no file')
assert log.contains('copydesk.yaml:10:12: overrides "poems/**" matches no file')
assert log.count('matches no file') == 2
return true
