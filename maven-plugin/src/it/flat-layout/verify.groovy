List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 2
// Each module reads its own folder by the settings at the top, whose content only the top reads.
assert builds[0].contains('[ERROR] docs/ferry.txt:5:1: error [repeated-paragraph] ')
assert builds[0].count('error [repeated-paragraph] ') == 1
assert builds[0].count('[INFO] read 1 file, ') == 3
assert builds[0].count('[INFO] failOn=never: no finding fails the build') == 3
// The second build replaces the report of the first.
["all": "copydesk/default-cli/", "harbour": "copydesk/harbour/pages/", "library": "copydesk/library/pages/"].each { folder, id ->
    String sarif = new File(basedir, folder + "/target/copydesk/copydesk.sarif").getText("UTF-8")
    assert sarif.contains('"id": "' + id + '"')
}
assert builds[1].count('[INFO] read 1 file, ') == 1
return true
