new File(basedir, "target").mkdirs()
new File(basedir, "target/none.json").setText('{"version": 1, "entries": []}\n', "UTF-8")
return true
