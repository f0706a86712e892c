String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk.failOn is "warn"; expected error, warning, note or never; did you mean "warning"?')
assert log.contains('MojoExecutionException')
assert !log.contains('[INFO] read ')
return true
