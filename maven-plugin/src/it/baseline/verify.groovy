import groovy.json.JsonSlurper

List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects")[1..-1]
assert builds.size() == 3
assert builds[0].contains('[INFO] wrote copydesk-baseline.json: 4 entries, +4 -0')
assert builds[1].contains('[INFO] found nothing')
assert builds[1].contains('[INFO] 4 findings known by the baseline')
assert builds[1].contains('BUILD SUCCESS')
assert builds[2].contains('[INFO] found 1 error')
assert builds[2].contains('[ERROR] pasted/note.md:3:1: error [repeated-paragraph] ')
assert builds[2].contains('record it with the goal copydesk:baseline')
assert !builds[2].contains('stale')

List baseline = new File(basedir, "copydesk-baseline.json").readLines("UTF-8")
assert baseline.size() == 9
assert baseline.subList(3, 7).every { it.startsWith('    {"rule": "') && it =~ /"count": [12]},?$/ }
assert !baseline.any { it =~ /[Ll]ine/ }

List results = new JsonSlurper().parse(new File(basedir, "target/copydesk/copydesk.sarif"), "UTF-8").runs[0].results
assert results.count { it.suppressions.isEmpty() } == 1
assert results.findAll { !it.suppressions.isEmpty() }.every { it.suppressions[0].kind == "external" }
assert results.size() == 5
return true
