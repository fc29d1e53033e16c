import java.util.jar.JarFile

def jar = new JarFile(new File(basedir, 'target/packaging-jar-1.0.0.jar'))
assert jar.getEntry('META-INF/course/org.example.kitchen/packaging-jar/catalog.json') != null
assert jar.getEntry('META-INF/course/org.example.kitchen/packaging-jar/content/heat.md') != null
