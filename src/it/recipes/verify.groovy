import java.nio.charset.Charset
import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream

def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = { List<?> command, File folder = basedir ->
    def process = new ProcessBuilder(command*.toString()).directory(folder)
        .redirectError(new File(basedir, 'target/errors.log')).start()
    def output = process.inputStream.text
    assert process.waitFor() == 0: new File(basedir, 'target/errors.log').text
    output
}
def sayable = Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('\u00FC')
def folder = new File(basedir, sayable ? 'target/all k\u00FCchen' : 'target/all kitchens')
folder.mkdirs()
def copy = { String path, String name = new File(path).name ->
    def copied = new File(folder, name)
    copied.bytes = new File(basedir, path).bytes
    copied
}
def gson = copy('reader/target/dependency/gson-2.13.2.jar')
def courses = ['soups', 'salads', 'cakes'].collect { copy("$it/target/$it-1.0.0.jar") }
def reader = copy('reader/target/reader-1.0.0.jar')
def main = 'org.example.reader.Main'
def path = { List<File> files -> files*.path.join(File.pathSeparator) }

// Jars on the class path; all others must print the same.
def expected = run([java, '-cp', path([reader, gson] + courses), main])
assert expected.readLines().findAll { it in ['soups', 'salads', 'cakes'] } == ['cakes', 'salads', 'soups']
assert expected.contains('Do not open the oven.') && expected.contains('Stir it in last.') && expected.contains('Cut the leek into rings.') && expected.contains('Served at once.')
assert !expected.contains('Water')

// Jars on the module path.
assert run([java, '-p', path([reader, gson] + courses), '-m', "org.example.reader/$main"]) == expected

// Folders of classes, as in a reactor that packs nothing.
def classes = ['soups', 'salads', 'cakes'].collect { new File(basedir, "$it/target/classes") }
assert run([java, '-cp', path([reader, gson] + classes), main]) == expected

// Uber jars.
def shaded = copy('reader/target/reader-1.0.0-shaded.jar')
assert run([java, '-cp', shaded, main]) == expected
assert run([java, '-cp', copy('reader/target/reader-1.0.0-jar-with-dependencies.jar'), main]) == expected

// The plugin finds them too, and once in a reactor.
def printed = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[INFO] org.example.') || it =~ / words?, / }
assert printed.collect { it.substring('[INFO] '.length()).replaceFirst(/ \(\d.*/, '') } == [
    'org.example.bakery:cakes:1.0.0', '  (content)/', '    1  Sponge Cake',
    'org.example.kitchen:salads:1.0.0', '  (content)/', '    1  Cream Dressing', '    2  Oil',
    'org.example.kitchen:soups:1.0.0', '  -  Soups/', '    1  Hot Soups/', '      1  Leek Soup', '      2  What Boils?']

// An uber jar without entries for folders, and what it holds in a folder.
def bare = new File(folder, 'bare.jar')
def unpacked = new File(folder, 'unpacked')
new ZipFile(shaded).withCloseable { jar ->
    new ZipOutputStream(bare.newOutputStream()).withCloseable { out ->
        jar.entries().findAll { !it.directory }.each {
            out.putNextEntry(new ZipEntry(it.name))
            out.write(jar.getInputStream(it).bytes)
            def file = new File(unpacked, it.name)
            file.parentFile.mkdirs()
            file.bytes = jar.getInputStream(it).bytes
        }
    }
}
assert run([java, '-cp', bare, main]) == expected
assert run([java, '-cp', unpacked, main]) == expected

// Jars within a jar.
def boot = copy('boot/target/boot-1.0.0.jar')
assert new ZipFile(boot).withCloseable { it.getEntry('BOOT-INF/lib/soups-1.0.0.jar') } != null
def started = run([java, '-jar', boot]).readLines()
assert started.findAll { it.startsWith('Course: ') } == ['Course: cakes', 'Course: salads', 'Course: soups']

// A jar that is replaced while the process runs is read anew.
def api = new URLClassLoader([reader, gson]*.toURI()*.toURL() as URL[], (ClassLoader) null)
def changing = new File(folder, 'changing.jar')
def found = courses.collect { course ->
    changing.bytes = course.bytes
    new URLClassLoader([changing.toURI().toURL()] as URL[], (ClassLoader) null).withCloseable {
        api.loadClass('org.example.reader.Courses').getMethod('of', ClassLoader).invoke(null, it)*.get('artifactId')*.asString
    }
}
assert found == [['soups'], ['salads'], ['cakes']]

// A servlet.
def answers = run([java, '-cp', "${basedir}/servlet/target/servlet-1.0.0.jar${File.pathSeparator}${basedir}/servlet/target/dependency/*",
    'org.example.servlet.Main', '/courses/org.example.kitchen/soups/hot/leek/', '/courses/org.example.kitchen/salads/cr%C3%A8me/',
    '/courses/org.example.kitchen/soups/hot/', '/courses/org.example.kitchen/salads/oil/', '/courses/org.example.kitchen/soups/hot/quiz/', '/courses/'])
assert answers.startsWith('200 Cut the leek into rings.\n')
assert answers.contains('\n200 Stir it in last.\n') && answers.contains('200 Served at once.\n')
assert answers.count('\n404 ') == 3 && !answers.contains('Water') && !answers.contains('Olives')

// A web application of Jakarta that holds two courses, and no line of code and no servlet.
def shop = run([java, '-cp', "${basedir}/servlet/target/servlet-1.0.0.jar${File.pathSeparator}${basedir}/servlet/target/dependency/*",
    'org.example.servlet.Main', new File(basedir, 'war/target/war-1.0.0.war').path, '/shop/courses/org.example.kitchen/soups/index.html',
    '/shop/courses/org.example.kitchen/salads/cr%C3%A8me/index.html', '/shop/courses/org.example.kitchen/soups/hot/quiz/index.html',
    '/shop/META-INF/course/index', '/shop/courses/org.example.kitchen/soups/hot/quiz.md'])
assert shop.count('200 <!doctype html>') == 3 && shop.count('\n404 ') == 2
assert shop.contains('>Leek Soup</a>') && shop.contains('Stir it in last.') && shop.contains('type="radio"')

// One of Spring Boot that has nothing but two courses.
def log = new File(basedir, 'target/web.log')
def web = new ProcessBuilder(java, '-jar', copy('web/target/web-1.0.0.jar').path, '--server.port=0', '--server.address=127.0.0.1')
    .redirectErrorStream(true).start()
try {
    def port = null
    web.inputStream.newReader().with { lines ->
        for (def line = lines.readLine(); line != null && port == null; line = port == null ? lines.readLine() : line) {
            log << line << '\n'
            def ready = line =~ /started on port (\d+)/
            port = ready ? ready[0][1] : null
        }
    }
    assert port != null: log.text
    def get = { String name ->
        def connection = new URL("http://127.0.0.1:$port/courses/org.example.kitchen/$name").openConnection()
        assert connection.responseCode == 200: name
        assert connection.getHeaderField('Content-Security-Policy') == null
        [connection.contentType, connection.inputStream.getText('UTF-8')]
    }
    def page = { String name ->
        def (type, html) = get(name)
        assert type.startsWith('text/html') && html.contains('content="default-src &#39;none&#39;; style-src &#39;self&#39;')
        html
    }
    assert page('soups/index.html').contains('<a href="hot/leek/index.html" lang="en">Leek Soup</a>')
    assert page('salads/index.html').contains('>Cream Dressing</a>')
    def leek = page('soups/hot/leek/index.html')
    assert leek.contains('Cut the leek into rings.') && leek.contains('<h2 id="how-wide">') && leek.contains('src="../leek.svg"')
    assert page('salads/cr%C3%A8me/index.html').contains('Stir it in last.')
    def quiz = page('soups/hot/quiz/index.html')
    assert quiz.contains('Water') && quiz.contains('type="radio"') && !quiz.toLowerCase().contains('correct')
    assert get('soups/hot/leek.svg')[0].startsWith('image/svg+xml')
    assert get('soups/_pages/1-pages.css')[0].startsWith('text/css')
    ['soups/hot/quiz.md', 'soups/catalog.json', '../../course/index', '../../META-INF/course/index'].each {
        assert new URL("http://127.0.0.1:$port/courses/org.example.kitchen/$it").openConnection().responseCode == 404
    }
} finally {
    web.destroy()
    web.waitFor()
}

// A Hugo site, where there is a Hugo.
def sources = new File(basedir, 'hugo-site/target/META-INF/course')
assert new File(sources, 'org.example.bakery/cakes/content/sponge.md').bytes == new File(basedir, 'cakes/content/sponge.md').bytes
def hugo = System.getenv('PATH').split(File.pathSeparator).collect { new File(it, 'hugo') }.find { it.canExecute() }
if (hugo != null) {
    run([hugo, '--quiet'], new File(basedir, 'hugo-site'))
    def page = { new File(basedir, "hugo-site/public/courses/$it/index.html").text }
    assert page('org.example.kitchen/soups/hot/leek').contains('Cut the leek into rings.')
    assert page('org.example.bakery/cakes/sponge').contains('Do not open the oven.')
}
return true
