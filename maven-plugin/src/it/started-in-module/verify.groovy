String log = new File(basedir, "build.log").getText("UTF-8")
// Paths begin at the top folder, and its settings let the build go on.
assert log.contains('[ERROR] harbour/docs/ferry.txt:5:1: error [repeated-paragraph] ')
assert log.contains('[INFO] failOn=never: no finding fails the build')
String sarif = new File(basedir, "harbour/target/copydesk/copydesk.sarif").getText("UTF-8")
assert sarif.contains('"uri": "harbour/docs/ferry.txt"')
assert sarif.contains('"id": "copydesk/harbour/pages/"')
return true
