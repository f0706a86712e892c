import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

File output = new File(basedir, "target/copydesk")
assert (output.list() as List).sort() == [
    "copydesk-checkstyle.xml", "copydesk-gitlab.json", "copydesk-junit.xml", "copydesk.html", "copydesk.json", "copydesk.sarif"]

def junit = new XmlSlurper().parse(new File(output, "copydesk-junit.xml"))
assert junit.testsuite.testcase.find { it.@classname == "copydesk.repeated-paragraph" }.skipped.size() == 1
def checkstyle = new XmlSlurper().parse(new File(output, "copydesk-checkstyle.xml"))
assert checkstyle.file[0].@name == "docs/ferry.txt"
assert checkstyle.file[0].error[0].@line == "5"
def gitlab = new JsonSlurper().parse(new File(output, "copydesk-gitlab.json"), "UTF-8")
assert gitlab[0].check_name == "repeated-paragraph"
assert gitlab[0].location.path.endsWith("docs/ferry.txt")
def json = new JsonSlurper().parse(new File(output, "copydesk.json"), "UTF-8")
assert json.findings.size() == 1
assert new File(output, "copydesk.html").getText("UTF-8").contains("repeated-paragraph")

String log = new File(basedir, "build.log").getText("UTF-8")
assert log.readLines().any { it.startsWith("::error file=") && it.contains("docs/ferry.txt,line=5,col=1") }
String summary = new File(basedir, "summary.md").getText("UTF-8")
assert summary.startsWith("## Copydesk: copydesk/")
assert summary.contains("repeated\\-paragraph")
return true
