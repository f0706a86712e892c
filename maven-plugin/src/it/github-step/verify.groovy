List log = new File(basedir, "build.log").readLines("UTF-8")
// A command begins a line and names its place; words of the content are no commands.
assert log.count { it.startsWith("::error file=") } == 2
assert log.any { it =~ /^::error file=[^,]*docs\/ferry.txt,line=5,col=1,/ }
assert log.any { it.contains('[ERROR] docs/log.txt:5:1: error [repeated-paragraph] ') && it.contains('"The log says #\\u0023[error]the disk') }
assert !log.any { !it.startsWith("::") && it.contains("##[") }
String summary = new File(basedir, "summary.md").getText("UTF-8")
assert summary.startsWith("## Copydesk: copydesk/pages/")
assert summary.contains("**Failed**")
return true
