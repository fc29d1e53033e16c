import groovy.json.JsonSlurper
import java.util.jar.JarFile

def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 7
// Maven speaks of the settings and repositories that it is handed, too.
def others = /Could not (transfer|validate)|Checksum validation failed|effective settings|Unrecognised tag/
builds.take(6).each { build ->
    def complaints = build.readLines().findAll { it =~ /^\[(WARNING|ERROR)] \S/ && !(it =~ others) }
    assert complaints == []
}
assert builds[0].contains('Made pom.xml') && builds[0].contains('Made content/first-section/quiz.md')
assert builds[1].contains('5 lessons checked: no errors, no warnings')
assert builds[2].contains('content/first-section/rye.md')
assert builds[4].contains('content/selling/what-have-you-learned.md')
assert builds[5].contains('8 lessons checked: no errors, no warnings')
assert builds[6].contains("Unknown kind of page 'quiz' in course.kind; valid are lesson, section, assessment")

def jar = new JarFile(new File(basedir, 'empty/target/bread-hot-cold-1.0.0-SNAPSHOT.jar'))
def entry = jar.entries().find { it.name.endsWith('/catalog.json') }
def catalog = new JsonSlurper().parse(jar.getInputStream(entry))
assert catalog.root.page.title == "Bread: 'hot' & <cold> \u2013 \u0425\u043b\u0435\u0431"
assert catalog.root.children*.page*.title == ['First Section', 'Selling']
assert catalog.root.children[0].children*.title == ['First Page', 'Two Sides', 'Quiz', 'Rye']
assert catalog.root.children[1].children*.title == ['What have you learned?']
assert new File(basedir, 'empty/README.txt').text == 'Nothing is here yet.\n'
