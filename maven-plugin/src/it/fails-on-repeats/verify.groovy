String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[ERROR] docs/ferry.md:7:1: error [repeated-paragraph] ')
assert log.contains('[INFO] found 1 error')
assert log.contains('[ERROR] failOn=warning: 1 finding at or above warning')
// A failure of the check, not an error of the plugin.
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
return true
