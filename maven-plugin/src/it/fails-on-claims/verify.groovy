String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[WARNING] docs/mill.md:3:45: warning [anonymous-source] ')
assert log.contains('[INFO] found 1 warning')
assert log.contains('[ERROR] failOn=warning: 1 finding at or above warning')
assert log.contains('MojoFailureException')
return true
