def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 2 && builds.every { it.contains('1 lesson checked: no errors, no warnings') }

def files = { String project ->
    def folder = new File(basedir, project)
    def found = [] as Set
    folder.eachFileRecurse { if (it.file) found << folder.toURI().relativize(it.toURI()).path }
    return found
}
assert files('plain') == ['content/heat.md'] as Set // no report that nobody asked for
assert files('asked') == ['content/heat.md', 'target/course/violations.html'] as Set
assert new File(basedir, 'plain').list() as Set == ['content'] as Set
assert new File(basedir, 'asked').list() as Set == ['content', 'target'] as Set

// Without a POM, too, the next check builds on this one; what it needs for that is kept outside the folder.
def caches = new File(localRepositoryPath, '.cache/course-maven-plugin').list()
assert caches.any { it ==~ /org\.apache\.maven\.standalone-pom\.[0-9a-f]{16}\.lessons/ }
