List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 6
assert builds[0].contains("[INFO] found nothing")
assert builds[1].contains("[ERROR] docs/mill.txt:1:45: error [passive-attribution] ")
assert builds[1].contains("[INFO] failOn=never: no finding fails the build")
assert builds[2].contains("[WARNING] docs/mill.txt:1:45: warning [passive-attribution] ")
assert builds[2].contains("[ERROR] failOn=warning: 1 finding at or above warning")
assert builds[3].contains("[ERROR] failOn=error: 1 finding at or above error")
assert builds[4].contains("[WARNING] docs/mill.txt:1:45: warning [passive-attribution] ")
assert builds[0].contains("[INFO] read 3 files, ")
assert builds[5].contains("[INFO] read 1 file, ")
assert builds[5].contains("[INFO] found nothing")
return true
