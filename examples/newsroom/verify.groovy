// Whether the build says what the README shows, but for the time it took.
def withoutTime = { it.replaceAll(/ in [0-9.]+ s$/, "") }
List said = new File(basedir, "build.log").readLines("UTF-8").collect(withoutTime)
List shown = new File(readme).getText("UTF-8").split("## What it says")[1].split("```")[1].readLines()
        .findAll { !it.isEmpty() }
        .collect(withoutTime)
assert shown.count { it.contains(" error [") || it.contains(" warning [") } == 3
int start = said.indexOf(shown[0])
assert start >= 0
assert said.subList(start, start + shown.size()) == shown
["inconsistent-name", "anonymous-source", "repeated-paragraph"].each { rule ->
    assert said.count { it.contains("[" + rule + "] ") } == 1
}
return true
