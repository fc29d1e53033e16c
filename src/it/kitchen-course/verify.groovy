import groovy.json.JsonSlurper
import java.util.jar.JarFile

def jar = new JarFile(new File(basedir, 'target/kitchen-course-1.0.0.jar'))
def names = jar.entries().collect { it.name }
assert names == [
    'META-INF/MANIFEST.MF',
    'META-INF/course/index',
    'META-INF/course/org.example.kitchen/kitchen-course/catalog.json',
    'META-INF/course/org.example.kitchen/kitchen-course/content/_index.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/after-closing/_index.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/after-closing/budget/index.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/after-closing/budget/plates.svg',
    'META-INF/course/org.example.kitchen/kitchen-course/content/before-opening/_index.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/before-opening/quiz.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/before-opening/service.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/before-opening/two-jobs.md',
    'META-INF/course/org.example.kitchen/kitchen-course/content/kitchen.svg',
    'META-INF/maven/org.example.kitchen/kitchen-course/pom.properties',
    'META-INF/maven/org.example.kitchen/kitchen-course/pom.xml',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/_pages/1-pages.css',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/after-closing/budget/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/after-closing/budget/plates.svg',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/after-closing/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/before-opening/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/before-opening/quiz/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/before-opening/service/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/before-opening/two-jobs/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/index.html',
    'META-INF/resources/courses/org.example.kitchen/kitchen-course/kitchen.svg',
]

def source = new File(basedir, 'src/main/course/kitchen.svg').bytes
def packed = jar.getInputStream(jar.getEntry('META-INF/course/org.example.kitchen/kitchen-course/content/kitchen.svg')).bytes
assert packed == source

def catalog = new JsonSlurper().parse(jar.getInputStream(jar.getEntry('META-INF/course/org.example.kitchen/kitchen-course/catalog.json')))
assert catalog.root.children*.page*.title == ['Before Opening', 'After Closing']
assert catalog.root.children[0].children*.title == ['Two Jobs, One Dinner', 'An Evening of DevOps and SRE', 'What Did You See?']
def service = catalog.root.children[0].children[1]
assert service.stages*.title == ['Writing the Menu', 'Opening the Doors', 'The Rush', 'Closing Time']
assert service.stages.every { it.entries*.role == ['DevOps', 'SRE'] }
assert catalog.root.children[0].children[2].assessment.questions*.id == ['q1']
assert !jar.getInputStream(jar.getEntry('META-INF/course/org.example.kitchen/kitchen-course/catalog.json')).text.contains('isCorrect')

assert new File(basedir, 'target/course/violations.sarif').text.contains('"results" : [ ]')
// Whoever commits to the project writes no cache that a check believes.
assert new File(basedir, 'target/course').list() == ['violations.sarif']
assert new File(localRepositoryPath, '.cache/course-maven-plugin').list().any { it.startsWith('org.example.kitchen.kitchen-course.') }
