String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk.yaml:3:3: unknown rule "repeated-paragraf"; did you mean "repeated-paragraph"?')
assert log.contains('MojoExecutionException')
assert !log.contains('[INFO] read ')
return true
