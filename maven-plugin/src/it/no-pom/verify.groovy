String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains('[ERROR] docs/ferry.txt:5:1: error [repeated-paragraph] ')
assert !log.contains('notes/ferry.txt')
assert log.contains('[INFO] read 1 file, ')
assert log.contains('MojoFailureException')
String sarif = new File(basedir, "target/copydesk/copydesk.sarif").getText("UTF-8")
assert sarif.contains('"uri": "docs/ferry.txt"')
assert sarif.contains('"id": "copydesk/default-cli/"')
return true
