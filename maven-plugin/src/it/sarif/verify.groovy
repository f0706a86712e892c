import groovy.json.JsonSlurper

def run(String folder) {
    def log = new JsonSlurper().parse(new File(basedir, "target/" + folder + "/copydesk.sarif"), "UTF-8")
    assert log.version == "2.1.0"
    assert log.runs.size() == 1
    return log.runs[0]
}

def docs = run("docs")
assert docs.tool.driver.name == "Copydesk"
assert docs.tool.driver.version == version
assert docs.automationDetails.id == "copydesk/docs/"
assert docs.columnKind == "utf16CodeUnits"
assert docs.results.size() == 1
def result = docs.results[0]
assert result.ruleId == "repeated-paragraph"
assert docs.tool.driver.rules[result.ruleIndex].id == "repeated-paragraph"
assert result.level == "error"
def place = result.locations[0].physicalLocation
assert place.artifactLocation.uri == "docs/100%25%20ferry%20%231.txt"
assert place.region.startLine == 5
assert place.region.startColumn == 1
assert result.relatedLocations.size() == 1
assert result.partialFingerprints["copydesk/v1"] ==~ /[0-9a-f]{32}/

def notes = run("notes")
assert notes.automationDetails.id == "copydesk/notes/"
assert notes.results.isEmpty()

["docs", "notes"].each { folder ->
    String text = new File(basedir, "target/" + folder + "/copydesk.sarif").getText("UTF-8")
    assert !text.contains(basedir.path)
    assert new File(basedir, "target/" + folder).list() as List == ["copydesk.sarif"]
}
return true
