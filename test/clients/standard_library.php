<?php
// A merchant in PHP who has nothing but what php-cli brings. `php test/clients/standard_library.php`, at the root and after
// `npm run build`, starts an emulator for itself, prints a line for each step that went well, and ends with 1 at the first that did
// not. With the argument `certificate` the platform has certificates alone, and a request that names no key has an empty
// `Wechatpay-Serial`; with `public-key` it has the public key alone, as a merchant who has migrated.

declare(strict_types=1);

const PATIENCE = 20;

set_error_handler(function (int $level, string $message, string $file, int $line): bool {
    throw new ErrorException($message, 0, $level, $file, $line);
});

function check(bool $holds, string $what): void
{
    if (!$holds) {
        throw new RuntimeException($what);
    }
}

final class Merchant
{
    public array $config;
    /** The key that encrypts for the platform; '' until a certificate was downloaded. */
    public string $serial;
    private OpenSSLAsymmetricKey $privateKey;
    /** @var array<string, OpenSSLAsymmetricKey> */
    private array $keys = [];

    public function __construct(private string $folder)
    {
        $this->config = json_decode(file_get_contents("$folder/config.json"), true, flags: JSON_THROW_ON_ERROR);
        $this->privateKey = openssl_pkey_get_private(file_get_contents("$folder/apiclient_key.pem"));
        $this->serial = $this->config['publicKeyId'] ?? '';
        if ($this->serial !== '') {
            $this->keys[$this->serial] = openssl_pkey_get_public(file_get_contents("$folder/pub_key.pem"));
        }
    }

    /** Status, headers and body of the answer. */
    public function request(string $method, string $target, string $body = '', array $headers = [], ?string $signed = null): array
    {
        [$timestamp, $nonce] = [(string) time(), bin2hex(random_bytes(16))];
        $message = implode("\n", [$method, $target, $timestamp, $nonce, $signed ?? $body, '']);
        openssl_sign($message, $signature, $this->privateKey, OPENSSL_ALGO_SHA256);
        $authorization = sprintf(
            'WECHATPAY2-SHA256-RSA2048 mchid="%s",serial_no="%s",timestamp="%s",nonce_str="%s",signature="%s"',
            $this->config['mchid'], $this->config['serial'], $timestamp, $nonce, base64_encode($signature)
        );
        $sent = array_merge([
            'Accept' => 'application/json',
            'Content-Type' => 'application/json',
            'User-Agent' => 'PHP/' . PHP_VERSION,
            'Authorization' => $authorization,
        ], isset($this->config['publicKeyId']) ? [] : ['Wechatpay-Serial' => ''], $headers);
        $lines = array_map(fn (string $name, string $value): string => "$name: $value", array_keys($sent), $sent);
        return self::send(rtrim($this->config['url'], '/') . $target, $method, $lines, $body);
    }

    /** The decoded answer, which has this status and a right signature. */
    public function ask(int $status, string $method, string $target, array|string $data = '', array $headers = [], ?string $signed = null): array
    {
        $body = is_array($data) ? json_encode($data, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) : $data;
        [$got, $received, $content] = $this->request($method, $target, $body, $headers, $signed);
        check($got === $status, "$method $target: $got $content");
        $this->verify($received, $content);
        return $content === '' ? [] : json_decode($content, true, flags: JSON_THROW_ON_ERROR);
    }

    public function operate(string $command, array $parameters): void
    {
        $url = "{$this->config['url']}_emulator/api/$command";
        [$status, , $content] = self::send($url, 'POST', ['Content-Type: application/json'], json_encode((object) $parameters));
        check($status === 200, "$command: $content");
    }

    public function verify(array $headers, string $body): void
    {
        $key = $this->keys[$headers['wechatpay-serial'] ?? ''] ?? null;
        check($key !== null, 'a key is known for ' . ($headers['wechatpay-serial'] ?? 'no serial'));
        $message = "{$headers['wechatpay-timestamp']}\n{$headers['wechatpay-nonce']}\n$body\n";
        $signature = base64_decode($headers['wechatpay-signature'], true);
        check(openssl_verify($message, $signature, $key, OPENSSL_ALGO_SHA256) === 1, 'the signature is right');
    }

    /** Downloads the certificate; the answer is verified with what it holds. */
    public function download(): void
    {
        [$status, $headers, $content] = $this->request('GET', '/v3/certificates');
        check($status === 200, $content);
        foreach (json_decode($content, true)['data'] as $one) {
            $this->keys[$one['serial_no']] = openssl_pkey_get_public($this->decrypt($one['encrypt_certificate']));
            $this->serial = $this->serial ?: $one['serial_no'];
        }
        $this->verify($headers, $content);
    }

    public function decrypt(array $resource): string
    {
        $bytes = base64_decode($resource['ciphertext'], true);
        $tag = substr($bytes, -16);
        $text = openssl_decrypt(
            substr($bytes, 0, -16), 'aes-256-gcm', $this->config['apiv3Key'], OPENSSL_RAW_DATA,
            $resource['nonce'], $tag, $resource['associated_data']
        );
        check($text !== false, 'the resource is decrypted');
        return $text;
    }

    public function seal(string $text): string
    {
        openssl_public_encrypt($text, $sealed, $this->keys[$this->serial], OPENSSL_PKCS1_OAEP_PADDING);
        return base64_encode($sealed);
    }

    private static function send(string $url, string $method, array $lines, string $body): array
    {
        $options = ['method' => $method, 'header' => $lines, 'ignore_errors' => true, 'timeout' => PATIENCE];
        $content = file_get_contents($url, false, stream_context_create(['http' => $options + ($body === '' ? [] : ['content' => $body])]));
        $first = array_shift($http_response_header);
        return [(int) explode(' ', $first)[1], headersOf($http_response_header), $content];
    }
}

/** Headers by their names in small letters. */
function headersOf(array $lines): array
{
    $headers = [];
    foreach ($lines as $line) {
        [$name, $value] = explode(':', $line, 2);
        $headers[strtolower($name)] = trim($value);
    }
    return $headers;
}

/** What the next notification says, which must be of this type and have a right signature. */
function notified(Merchant $merchant, $shop, string $event_type): array
{
    $socket = stream_socket_accept($shop, PATIENCE);
    [$lines, $body] = [[], ''];
    fgets($socket); // POST /notify HTTP/1.1
    while (($line = rtrim(fgets($socket), "\r\n")) !== '') {
        $lines[] = $line;
    }
    $headers = headersOf($lines);
    while (strlen($body) < (int) $headers['content-length']) {
        $body .= fread($socket, (int) $headers['content-length'] - strlen($body));
    }
    fwrite($socket, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    fclose($socket);
    $merchant->verify($headers, $body);
    $event = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    check($event['event_type'] === $event_type, $body);
    return json_decode($merchant->decrypt($event['resource']), true, flags: JSON_THROW_ON_ERROR);
}

function flow(Merchant $merchant): void
{
    $mchid = $merchant->config['mchid'];
    if (isset($merchant->config['certificateSerial'])) {
        $merchant->download();
        echo "certificates\n";
    } else {
        $merchant->ask(404, 'GET', '/v3/certificates');
        echo "no certificates\n";
    }

    $shop = stream_socket_server('tcp://127.0.0.1:0');
    $notify_url = 'http://' . stream_socket_get_name($shop, false) . '/notify';

    $serial = ['Wechatpay-Serial' => $merchant->serial];
    $user = '/v3/offlinefacemch/organizations/' . rawurlencode('学校 1') . '/users/out-user-id/u1';
    $merchant->ask(204, 'PATCH', $user, ['user_name' => $merchant->seal('张三'), 'status' => 'NORMAL'], $serial);
    $found = $merchant->ask(200, 'GET', $user);
    check([$found['user_name'], $found['status']] === ['张三', 'NORMAL'], 'the user has its name');
    $query = http_build_query(['organization_id' => '学校 1']); // a space is a plus, as Guzzle has it too
    check($merchant->ask(200, 'GET', "/v3/offlinefacemch/organizations?$query")['organization_id'] === '学校 1', 'the organisation is found');
    echo "K12\n";

    $out_trade_no = 'php-' . time();
    $order = [
        'appid' => 'wxd678efh567hg6787', 'mchid' => $mchid, 'description' => '一本书', 'out_trade_no' => $out_trade_no,
        'notify_url' => $notify_url, 'amount' => ['total' => 100],
    ];
    check(str_starts_with($merchant->ask(200, 'POST', '/v3/pay/transactions/native', $order)['code_url'], 'weixin://'), 'a code_url');
    echo "order\n";

    $merchant->operate('pay', ['out_trade_no' => $out_trade_no]);
    check(notified($merchant, $shop, 'TRANSACTION.SUCCESS')['out_trade_no'] === $out_trade_no, 'the notification is about the order');
    echo "notification\n";

    $paid = $merchant->ask(200, 'GET', "/v3/pay/transactions/out-trade-no/$out_trade_no?mchid=$mchid");
    check([$paid['trade_state'], $paid['amount']['payer_total']] === ['SUCCESS', 100], 'the order is paid');
    check($merchant->ask(400, 'POST', '/v3/pay/transactions/native', $order)['code'] === 'ORDERPAID', 'an order is paid once');
    echo "query\n";

    $merchant->ask(200, 'POST', '/v3/refund/domestic/refunds', [
        'transaction_id' => $paid['transaction_id'], 'out_refund_no' => "refund-$out_trade_no", 'notify_url' => $notify_url,
        'amount' => ['refund' => 40, 'total' => 100, 'currency' => 'CNY'],
    ]);
    $merchant->operate('advance', ['seconds' => 60]);
    check(notified($merchant, $shop, 'REFUND.SUCCESS')['refund_status'] === 'SUCCESS', 'the refund has arrived');
    echo "refund\n";

    $picture = random_bytes(64);
    $meta = json_encode(['filename' => '图.png', 'sha256' => hash('sha256', $picture)], JSON_UNESCAPED_UNICODE);
    $form = "--x-y-z\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n$meta\r\n"
        . "--x-y-z\r\nContent-Disposition: form-data; name=\"file\"; filename=\"图.png\"\r\nContent-Type: image/png\r\n\r\n"
        . "$picture\r\n--x-y-z--\r\n";
    $type = ['Content-Type' => 'multipart/form-data; boundary=x-y-z'];
    check($merchant->ask(200, 'POST', '/v3/merchant/media/upload', $form, $type, $meta)['media_id'] !== '', 'a media_id');
    echo "upload\n";

    $merchant->operate('advance', ['seconds' => 2 * 24 * 3600]); // the bill of a day is there on the next
    $query = http_build_query(['bill_date' => substr($paid['success_time'], 0, 10), 'bill_type' => 'ALL']);
    $bill = $merchant->ask(200, 'GET', "/v3/bill/tradebill?$query");
    $address = parse_url($bill['download_url']);
    [$status, , $content] = $merchant->request('GET', "{$address['path']}?{$address['query']}");
    check($status === 200 && sha1($content) === $bill['hash_value'], 'the digest of the bill');
    check(str_contains($content, "`$out_trade_no,"), $content);
    echo "bill\n";
}

$folder = sys_get_temp_dir() . '/clients-check-' . bin2hex(random_bytes(6));
$command = ['node', __DIR__ . '/../../packages/cli/dist/index.js', 'emulate', '--port', '0', '--keys', $argv[1] ?? 'both', '--out', $folder];
$gateway = proc_open($command, [1 => ['pipe', 'w']], $pipes);
try {
    do {
        $line = fgets($pipes[1]);
        check($line !== false, 'the emulator did not start');
    } while (!str_starts_with($line, 'Press Ctrl-C'));
    flow(new Merchant($folder));
} finally {
    proc_terminate($gateway);
    while (fgets($pipes[1]) !== false) {
        continue; // until it has ended
    }
    proc_close($gateway);
    array_map(unlink(...), glob("$folder/*"));
    rmdir($folder);
}
