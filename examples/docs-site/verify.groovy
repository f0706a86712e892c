List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 2
builds.each {
    assert it.contains('[INFO] read 6 files, ')
    assert it.contains('[INFO] 1 finding silenced by stet marks')
    assert !it.contains('stories/keeper.md')
    assert !it.contains('[WARNING]')
}
assert builds[0].contains('[INFO] found nothing')
assert builds[0].contains('[INFO] 2 findings known by the baseline')
// The repeat is an error, what both manuals have a note.
assert builds[1].contains('[ERROR] docs/legal/returns.md:3:1: error [repeated-paragraph] ')
assert builds[1].contains('[INFO] docs/manual-sea/install.md:')
assert builds[1].contains('[INFO] found 1 error, 1 note')
return true
