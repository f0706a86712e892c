String log = new File(basedir, "build.log").getText("UTF-8")
// The copies in both modules are one passage for the whole build, and each module has two of them.
assert log.count("[INFO] wrote copydesk-baseline.json: ") == 1
assert log.contains("[INFO] wrote copydesk-baseline.json: 1 entry, +1 -0")
assert log.count("[INFO] 1 finding known by the baseline") == 2
assert !log.contains("stale")
assert new File(basedir, "copydesk-baseline.json").isFile()
assert !new File(basedir, "harbour/copydesk-baseline.json").exists()
return true
