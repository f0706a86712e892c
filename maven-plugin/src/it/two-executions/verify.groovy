List builds = new File(basedir, "build.log").getText("UTF-8").split("Scanning for projects").drop(1) as List
assert builds.size() == 2
builds.each {
    assert it.count('[ERROR] site/news/mill.txt:1:1: error [passive-attribution] ') == 1
    assert it.count('[INFO] site/docs/mill.txt:1:1: note [passive-attribution] ') == 1
    assert it.count('[INFO] read 1 file, ') == 2
    assert it.count('BUILD SUCCESS') == 1
}
["news", "docs"].each { execution ->
    String sarif = new File(basedir, "site/target/" + execution + "/copydesk.sarif").getText("UTF-8")
    List ids = (sarif =~ /"automationDetails": \{\s*"id": "([^"]*)"/).collect { it[1] }
    assert ids == ["copydesk/site/" + execution + "/"]
    List uris = (sarif =~ /"uri": "([^"]*mill.txt)"/).collect { it[1] }
    assert uris.unique() == ["site/" + execution + "/mill.txt"]
}
return true
