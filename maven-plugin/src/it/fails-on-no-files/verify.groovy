String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[WARNING] no content was read; set content, includes or excludes to find some')
assert log.contains('failOnNoFiles: no file was read')
assert log.contains('MojoFailureException')
return true
