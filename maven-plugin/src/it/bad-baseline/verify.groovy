String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('copydesk-baseline.json:4:1: a merge conflict; expected one entry a line')
assert log.contains('house/known.json is not there; expected a baseline, which the goal baseline writes')
assert log.contains('MojoExecutionException')
assert !log.contains('[INFO] read ')
return true
