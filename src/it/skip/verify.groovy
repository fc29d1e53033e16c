import groovy.json.JsonSlurper
import java.util.jar.JarFile

def log = new File(basedir, 'build.log').text
assert log.contains('The check is skipped')
assert log.contains('broken.md: its front matter cannot be read; it is packed, and unread in the catalog')

def jar = new JarFile(new File(basedir, 'target/skip-1.0.0.jar'))
assert jar.getEntry('META-INF/course/org.example.kitchen/skip/content/broken.md') != null
def catalog = new JsonSlurper().parse(jar.getInputStream(jar.getEntry('META-INF/course/org.example.kitchen/skip/catalog.json')))
assert catalog.root.children*.path == ['good.md']
assert catalog.unread*.path == ['broken.md']
