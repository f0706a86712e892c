List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 2
builds.each { assert it.contains('[ERROR] docs/ferry.txt:5:1: error [repeated-paragraph] ') }
assert builds[0].contains('[INFO] failOn=warning, maxFindings=1: 1 finding at or above warning')
assert builds[1].contains('[ERROR] failOn=warning: 1 finding at or above warning')
String junit = new File(basedir, "target/copydesk/copydesk-junit.xml").getText("UTF-8")
assert junit.contains('failures="0" errors="0" skipped="1"')
return true
