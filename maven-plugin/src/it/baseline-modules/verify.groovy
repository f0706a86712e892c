String log = new File(basedir, "build.log").getText("UTF-8")
// Of the two passages of the whole build each module has two copies of one; the other is in both modules.
assert log.count("[INFO] wrote copydesk-baseline.json: ") == 1
assert log.contains("[INFO] wrote copydesk-baseline.json: 2 entries, +2 -0")
assert log.count("[INFO] 1 finding known by the baseline") == 2
assert !log.contains("stale")
assert new File(basedir, "copydesk-baseline.json").isFile()
assert !new File(basedir, "harbour/copydesk-baseline.json").exists()
return true
