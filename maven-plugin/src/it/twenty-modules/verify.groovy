List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 2
Map counts = builds.collectEntries { [builds.indexOf(it), it.count("[repeated-paragraph]")] }
assert counts[0] > 20 && counts[0] == counts[1]
// No warning but those that are findings.
List warnings = builds[1].readLines().findAll { it.startsWith("[WARNING]") && !(it =~ /: warning \[[a-z-]+\] /) }
assert warnings.isEmpty()
List folders = [""] + (1..20).collect { String.format("m%02d/", it) }
int compared = 0
folders.each { folder ->
    ["pages", "all"].each { execution ->
        File one = new File(basedir, folder + "target/one/" + execution)
        File four = new File(basedir, folder + "target/four/" + execution)
        assert (one.list() ?: [] as String[]).sort() == (four.list() ?: [] as String[]).sort()
        (one.listFiles() ?: [] as File[]).each { report ->
            boolean isSame = Arrays.equals(report.bytes, new File(four, report.name).bytes)
            assert isSame : report
            compared++
        }
    }
}
// Six reports of each of 21 projects, and six of all.
assert compared == 22 * 6
return true
