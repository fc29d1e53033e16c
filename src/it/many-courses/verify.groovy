import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count { it.contains('1 lesson checked: 0 errors, 1 warning') } == 50

for (number in 1..50) {
    def name = "course-$number"
    assert log.count { it == " --> $name/content/of-${name}.md:6:14" } == 1
    new ZipFile(new File(basedir, "$name/target/$name-1.0.0.jar")).withCloseable { jar ->
        def catalog = new JsonSlurper().parse(jar.getInputStream(jar.getEntry("META-INF/course/org.example.kitchen/$name/catalog.json".toString())))
        assert catalog.root.children*.path == ["of-${name}.md".toString()]
    }
}
