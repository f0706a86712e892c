String log = new File(basedir, "build.log").getText("UTF-8")
// The settings at the top make a note of the error, in both modules.
assert log.contains('[INFO] harbour/docs/ferry.txt:5:1: note [repeated-paragraph] ')
assert log.contains('[INFO] library/docs/ferry.txt:5:1: note [repeated-paragraph] ')
// Every file is read once: by its own module, and the top folder reads only its own.
assert log.count("[INFO] read 1 file, ") == 3
assert log.count("note [repeated-paragraph]") == 2
assert !log.contains('not marked @threadSafe')
assert !log.contains('not marked as thread-safe')
["": "copydesk/pages/", "harbour": "copydesk/harbour/pages/", "library": "copydesk/library/pages/"].each { folder, id ->
    String sarif = new File(basedir, folder + "/target/copydesk/copydesk.sarif").getText("UTF-8")
    assert sarif.contains('"id": "' + id + '"')
}
return true
