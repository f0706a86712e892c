// Modules with findings of their own and some that only all of them together have.
(1..20).each { i ->
    String name = String.format("m%02d", i)
    File folder = new File(basedir, name)
    new File(folder, "docs").mkdirs()
    new File(folder, "pom.xml").setText("""<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.copydesk.it</groupId>
    <artifactId>twenty-modules</artifactId>
    <version>1.0</version>
  </parent>
  <artifactId>${name}</artifactId>
  <packaging>pom</packaging>
</project>
""", "UTF-8")
    String own = "The ferry to island ${i} will be late again this winter, as two of its three pilots have left for the mainland."
    String shared = "Tickets of line ${i % 4} that were bought before the first of May stay valid until the end of the season."
    new File(folder, "docs/ferry.md").setText("# Ferry ${i}\n\n${own}\n\n${shared}\n\n${own}\n\nIt will close, sources say.\n", "UTF-8")
}
return true
