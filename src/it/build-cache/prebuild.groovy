import org.codehaus.plexus.util.FileUtils

// Projects of the same coordinates in different folders share one cache, as checkouts on different machines do.
new File(basedir, 'cache').deleteDir()

def copy = { String from, String to, String file, String before, String after ->
    def target = new File(basedir, to)
    target.deleteDir()
    FileUtils.copyDirectoryStructure(new File(basedir, from), target)
    def edited = new File(target, file)
    assert edited.getText('UTF-8').contains(before)
    edited.setText(edited.getText('UTF-8').replace(before, after), 'UTF-8')
}
copy('course', 'again', 'course.yaml', '', '')
copy('course', 'lesson', 'src/main/course/soup.md', 'bowl', 'Cook\u00e2\u20ac\u2122s pot')
copy('course', 'config', 'course.yaml', 'recommended', 'strict')
copy('course', 'broken', 'src/main/course/soup.md', 'weight: 1', 'weight: one')
copy('handbook', 'handbook-edited', 'content/soup.md', 'bowl', 'pot')
return true
