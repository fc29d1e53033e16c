def parent = new File(basedir, 'pom.xml')
def names = (1..50).collect { "course-$it" }
parent.text = parent.text.replace('<modules/>', "<modules>${names.collect { "<module>$it</module>" }.join()}</modules>")

names.each { name ->
    def module = new File(basedir, name)
    new File(module, 'content').mkdirs()
    new File(module, "content/of-${name}.md").setText(
        "---\ntitle: Of $name\nweight: 1\n---\n\nTake the chef\u00E2\u20AC\u2122s bowl.\n", 'UTF-8')
    new File(module, 'pom.xml').text = parent.text
        .replaceFirst('(?s)<groupId>.*', """<parent>
    <groupId>org.example.kitchen</groupId>
    <artifactId>many-courses</artifactId>
    <version>1.0.0</version>
  </parent>

  <artifactId>$name</artifactId>
  <packaging>course</packaging>
</project>
""")
}
// A repository of its own, whatever this one lies in: what is shown is relative to it.
new File(basedir, '.git').mkdirs()
new File(basedir, '.git/HEAD').text = 'ref: refs/heads/main\n'
return true
