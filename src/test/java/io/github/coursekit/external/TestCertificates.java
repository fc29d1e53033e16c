package io.github.coursekit.external;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made on the spot by the JDK's own tool. */
final class TestCertificates {

    private static final String PASSWORD = "changeit";
    private final Path folder;

    TestCertificates(Path folder) {
        this.folder = folder;
    }

    /** {@return keys with a certificate that signs itself, for the name localhost and the address 127.0.0.1} */
    KeyStore selfSigned() throws Exception {
        keytool("self", "self", "-ext", "san=dns:localhost,ip:127.0.0.1");
        return load("self");
    }

    /** {@return keys with a certificate that signs itself, for another name} */
    KeyStore ofAnotherHost() throws Exception {
        keytool("other", "other", "-ext", "san=dns:other.example");
        return load("other");
    }

    /** {@return keys with a certificate that has expired, and below "ca" the authority that signed it} */
    KeyStore expired() throws Exception {
        keytool("expired", "ca", "-ext", "bc=ca:true");
        String[] dates = {"-startdate", "-20d", "-validity", "10"};
        keytool(
                "expired",
                "server",
                "-signer",
                "ca",
                "-ext",
                "san=dns:localhost",
                dates[0],
                dates[1],
                dates[2],
                dates[3]);
        return load("expired");
    }

    /** {@return TLS with keys and with trust in a certificate} */
    static SSLContext tls(KeyStore keys, String trusted) throws GeneralSecurityException, IOException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("trusted", keys.getCertificate(trusted));
        KeyStore own = keys;
        if (keys.containsAlias("ca")) {
            own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry(
                    "server",
                    keys.getKey("server", PASSWORD.toCharArray()),
                    PASSWORD.toCharArray(),
                    keys.getCertificateChain("server"));
        }
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(own, PASSWORD.toCharArray());
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(trust);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return tls;
    }

    private KeyStore load(String name) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String store, String alias, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias));
        command.addAll(List.of("-keystore", folder.resolve(store).toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }
}
