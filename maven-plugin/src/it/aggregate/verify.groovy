List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 6
builds[0..4].each {
    // The paragraph stands once in each of two modules; a module that names its content has no other.
    assert it.count('library/docs/ferry.txt:1:1: error [repeated-paragraph] ') == 1
    assert it.contains('first at harbour/docs/ferry.txt:1:1')
    assert it.count('[INFO] read 3 files, ') == 1
    assert it.count('[INFO] read ') == 1
    assert !it.contains('[WARNING]')
    assert !it.contains('drafts/ferry.txt')
}
assert builds[5].count('[INFO] read 1 file, ') == 1
String sarif = new File(basedir, "target/copydesk/copydesk.sarif").getText("UTF-8")
assert sarif.contains('"uri": "library/docs/ferry.txt"')
boolean hasId = sarif.contains('"id": "copydesk/aggregate/default-cli/"')
assert hasId
["harbour", "office"].each { assert !new File(basedir, it + "/target/copydesk").exists() }
String part = new File(basedir, "library/target/copydesk/copydesk.sarif").getText("UTF-8")
assert part.contains('"id": "copydesk/library/aggregate/all/"')
return true
